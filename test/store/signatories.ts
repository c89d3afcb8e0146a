import type { Database } from '../../src/store/database.ts';

/** Each signatory's names as signed, `Ann Lee (Acme)`, sorted; signatories by their names. */
export async function namesOfSignatories(db: Database): Promise<readonly (readonly string[])[]> {
  const signatories = await db.reader.signatory.findMany({ include: { signatures: { include: { registrant: true } } } });
  return signatories
    .map(({ signatures }) => [...new Set(signatures.map((signed) => `${signed.nameAsSigned} (${signed.registrant?.name})`))].toSorted())
    .toSorted((a, b) => a.join().localeCompare(b.join()));
}

/** The id of the signatory by whom the first signature under a name is, and of all its signatures in the order of filing. */
export async function signatoryNamed(
  db: Database,
  nameAsSigned: string,
): Promise<{ readonly id: number; readonly signatureIds: number[] }> {
  const { signatoryId: id } = await db.reader.signature.findFirstOrThrow({ where: { nameAsSigned }, orderBy: { id: 'asc' } });
  const signatures = await db.reader.signature.findMany({ where: { signatoryId: id }, orderBy: [{ filedOnOrder: 'asc' }, { id: 'asc' }] });
  return { id, signatureIds: signatures.map((signature) => signature.id) };
}
