import type { FilingRecord } from '../../record/filing.ts';
import type { Row } from '../dialect/dialect.ts';
import { chooseRegistrant } from '../identity/choose-registrant.ts';
import { ownerWhoSigns, type PossibleSigner } from '../identity/owner-who-signs.ts';
import { personNameKey } from '../identity/person-name-key.ts';
import { whoIsNamed } from '../identity/registrant-name-key.ts';
import { tables } from '../tables.ts';
import { type FoundName, findName, type NamedPerson, type NamingFiling, readNamingFiling, withOccurrences } from './find-name.ts';
import { type ProvingSignature, writeProofs } from './write-proofs.ts';
import { type Writing, writeFilingRows } from './write-rows.ts';

/** The signatures of a filing: as read, as rows, and the registrants that its parties are. */
export type SignaturesToWrite = {
  readonly record: FilingRecord;
  readonly rows: readonly Row[];
  readonly registrantIds: readonly number[];
};

/** Writes the signatures of a filing under the names that they bear, and what they prove of those names. */
export async function writeSignatures(
  writing: Writing,
  filingId: number,
  { record, rows, registrantIds }: SignaturesToWrite,
): Promise<void> {
  const filing = await readNamingFiling(writing, filingId);
  const signed: NamedSigner[] = [];
  for (const signer of signersOf(record, registrantIds)) signed.push(await nameSigner(writing, filing, signer));
  const signatures = rows.map((row, index) => ({ ...row, ...columnsOf(signed[index]) }));
  const ids = await writeFilingRows(writing, tables.signatures, { filingId, rows: signatures });
  const proving = signed.flatMap((signer, index) => provingOf(signer, ids[index]));
  await writeProofs(writing, filingId, proving);
}

/** Who signs: within which registrant known, for whom, by whom, and the issuers that know an insider who signs for himself or herself. */
type Signer = NamedPerson & {
  readonly onBehalfOfId: number | null;
  readonly cik: string | null;
  readonly issuerIds: readonly number[];
  readonly attorneyInFact: string | null;
};
type NamedSigner = Signer & { readonly found: FoundName; readonly attorney: FoundName | null; readonly insiders: readonly FoundName[] };

function signersOf(record: FilingRecord, registrantIds: readonly number[]): readonly Signer[] {
  const parties = possibleSigners(record, registrantIds);
  const own = chooseRegistrant(record.parties);
  const ownId = own === null ? null : (registrantIds[own] ?? null);
  const issuers = registrantIds.filter((_, index) => record.parties[index]?.role === 'ISSUER');
  const signers = record.signatures.map(({ name: { value: name }, onBehalfOf, attorneyInFact }) => {
    const onBehalfOfId = onBehalfOf === null ? null : (whoIsNamed(onBehalfOf.value, differentParties(parties))?.registrantId ?? null);
    const owner = onBehalfOf === null ? ownerWhoSigns(name, parties) : null;
    const registrantId = onBehalfOfId ?? owner?.registrantId ?? ownId;
    const cik = owner?.cik ?? null;
    const issuerIds = [...new Set(cik === null ? [] : issuers)].filter((id) => id !== registrantId);
    return { name, registrantId, onBehalfOfId, cik, issuerIds, attorneyInFact: attorneyInFact?.value ?? null };
  });
  return withOccurrences(signers);
}

function possibleSigners(record: FilingRecord, registrantIds: readonly number[]): readonly PossibleSigner[] {
  return record.parties.flatMap(({ role, name, cik }, index) => {
    const registrantId = registrantIds[index];
    if (registrantId === undefined) return [];
    return [{ name: name.value, cik: cik?.value ?? null, registrantId, isPerson: role === 'REPORTING_OWNER' || role === 'FILED_BY' }];
  });
}

// A filing may name one party in several roles.
function differentParties(parties: readonly PossibleSigner[]): readonly PossibleSigner[] {
  return [...new Map(parties.map((party) => [party.registrantId, party])).values()];
}

async function nameSigner(writing: Writing, filing: NamingFiling, signer: Signer): Promise<NamedSigner> {
  const { name, registrantId, issuerIds, attorneyInFact } = signer;
  const found = await findName(writing, filing, signer);
  const attorney =
    attorneyInFact === null ? null : await findName(writing, filing, { name: attorneyInFact, registrantId, occurrence: null });
  const insiders: FoundName[] = [];
  for (const issuerId of issuerIds) insiders.push(await findName(writing, filing, { name, registrantId: issuerId, occurrence: null }));
  return { ...signer, found, attorney, insiders };
}

function columnsOf(signer: NamedSigner | undefined): Row {
  if (signer === undefined) return {};
  const { registrantId, onBehalfOfId, found, attorney } = signer;
  return {
    registrantId,
    onBehalfOfId,
    nameId: found.id,
    signatoryId: found.signatoryId,
    attorneyNameId: attorney?.id ?? null,
    attorneyInFactId: attorney?.signatoryId ?? null,
  };
}

function provingOf(signer: NamedSigner, signatureId: number | undefined): readonly ProvingSignature[] {
  if (signatureId === undefined) return [];
  const { name, cik, found, attorney, attorneyInFact, insiders } = signer;
  return [
    {
      signatureId,
      nameId: found.id,
      nameKey: personNameKey(name),
      cik,
      insiderNameIds: insiders.map(({ id }) => id),
      attorney: attorney === null || attorneyInFact === null ? null : { nameId: attorney.id, nameKey: personNameKey(attorneyInFact) },
    },
  ];
}
