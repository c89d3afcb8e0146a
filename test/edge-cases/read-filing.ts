import { decodeBytes } from '../../src/decode/decode-bytes.ts';
import { parseFiling } from '../../src/parse.ts';
import type { FilingRecord } from '../../src/record/filing.ts';
import type { DiagnosticCode } from '../../src/source/diagnostic.ts';
import { type Span, slice } from '../../src/source/span.ts';

/** What the whole pipeline makes of bytes or text: `record` is null where they are refused. */
export type Reading = {
  readonly text: string;
  readonly record: FilingRecord | null;
  /** Every code but those that only say that the little bodies of these tests have no cover and no signature. */
  readonly codes: readonly DiagnosticCode[];
  /** The text under the first diagnostic of a code. */
  readonly at: (code: DiagnosticCode) => string | null;
  readonly bodies: readonly string[];
  readonly slice: (found: { readonly span: Span | null } | null | undefined) => string | null;
};

/** Decodes and parses, as every entry of the product does. */
export function readFiling(input: string | Uint8Array): Reading {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const { text, diagnostics: decoding } = decodeBytes(bytes, { maxBytes: 200_000_000 });
  const outcome = parseFiling({ text });
  const record = outcome.kind === 'filing' ? outcome.record : null;
  const diagnostics = [...decoding, ...outcome.diagnostics];
  const sliceOf: Reading['slice'] = (found) => (found?.span ? slice(text, found.span) : null);
  return {
    text,
    record,
    codes: diagnostics.map(({ code }) => code).filter((code) => code !== 'cover-not-found' && code !== 'signature-not-found'),
    at: (code) => sliceOf(diagnostics.find((diagnostic) => diagnostic.code === code)),
    bodies: (record?.documents ?? []).map(({ body }) => slice(text, body)),
    slice: sliceOf,
  };
}

/** The fields of a submission in labels, and one filer. */
export const top = 'ACCESSION NUMBER:\t\t0000000001-03-000001\nCONFORMED SUBMISSION TYPE:\t6-K\nFILED AS OF DATE:\t\t20030115\n';
export const filer =
  '\nFILER:\n\n\tCOMPANY DATA:\t\n\t\tCOMPANY CONFORMED NAME:\t\t\tACME CORP\n\t\tCENTRAL INDEX KEY:\t\t\t0000000001\n\n\tFILING VALUES:\n\t\tFORM TYPE:\t\t6-K\n\t\tSEC FILE NUMBER:\t001-00001\n';

/** A header of complete submission text. */
export const header = (lines: string): string => `<SEC-HEADER>0000000001-03-000001.hdr.sgml : 20030115\n${lines}</SEC-HEADER>\n`;
/** One document, and what stands between its `<TEXT>` and `</TEXT>`. */
export const document = (content: string, tags = '<TYPE>6-K\n<SEQUENCE>1\n<FILENAME>a.txt'): string =>
  `<DOCUMENT>\n${tags}\n<TEXT>\n${content}\n</TEXT>\n</DOCUMENT>\n`;
/** A whole submission; without arguments it has two documents, `one` and `two`. */
export const submission = (head = header(`${top}${filer}`), documents = document('one') + document('two')): string =>
  `<SEC-DOCUMENT>0000000001-03-000001.txt : 20030115\n${head}${documents}</SEC-DOCUMENT>\n`;
/** A submission of one document. */
export const filingOf = (content: string, tags?: string): string => submission(undefined, document(content, tags));
