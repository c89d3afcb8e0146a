import { readSignatures } from '../../../src/extract/signatures/read-signatures.ts';
import type { Signature } from '../../../src/record/signature.ts';
import { collectDiagnostics } from '../../../src/source/diagnostic.ts';
import { mainDocument } from '../cover-page/main-document.ts';

/** A signature page quoted from a filing, and what it says: name | title | date | on behalf of | attorney-in-fact, `-` for none. */
export type Quote = readonly [name: string, block: string, signatures: readonly string[]];

export const behalf =
  'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned, hereunto duly authorized.';
export const persons =
  'Pursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by the following persons in the capacities indicated.';

/** A signature page: heading, sentence, block; HTML where the block is. */
export function page(sentence: string, block: string): string {
  return block.startsWith('<')
    ? `<html><body><p>SIGNATURES</p><p>${sentence}</p>${block}</body></html>`
    : `SIGNATURES\n\n${sentence}\n\n${block}`;
}

export function show(signature: Signature): string {
  return [signature.name, signature.title, signature.signedOn, signature.onBehalfOf, signature.attorneyInFact]
    .map((found) => found?.value ?? '-')
    .join(' | ');
}

export function read(text: string, formType = '10-K'): { readonly signatures: readonly Signature[]; readonly codes: readonly string[] } {
  const { report, diagnostics } = collectDiagnostics();
  return {
    signatures: readSignatures(mainDocument(text, { formType, filedOn: null }), report),
    codes: diagnostics.map(({ code }) => code),
  };
}

/** What a document is read to say, a line a signature. */
export function shown(text: string, formType?: string): readonly string[] {
  return read(text, formType).signatures.map(show);
}
