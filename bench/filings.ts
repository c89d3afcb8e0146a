import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../src/decode/decode-bytes.ts';
import type { MainDocument } from '../src/extract/main-document.ts';
import { openMainDocument } from '../src/extract/open-main-document.ts';
import { openSubmission, type Submission } from '../src/extract/submission.ts';
import type { Report } from '../src/source/diagnostic.ts';
import { slice } from '../src/source/span.ts';

/** A filing whose stages are measured, with what each stage before has made of it. */
export type BenchFiling = {
  readonly bytes: Buffer;
  readonly text: string;
  readonly submission: Submission;
  readonly main: MainDocument;
  /** Its main document as if it had been saved alone. */
  readonly bare: string;
};

/** Stages are measured without their diagnostics. */
export const ignore: Report = () => {};

/** No file of a bench is refused for its size. */
export const anySize = { maxBytes: 2 ** 31 } as const;

/** Reads every file under a folder; one without a text for a main document has nothing to measure and is left out. */
export function readFilings(folder: string): readonly BenchFiling[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => openFiling(readFileSync(join(entry.parentPath, entry.name))));
}

function openFiling(bytes: Buffer): readonly BenchFiling[] {
  const { text } = decodeBytes(bytes, anySize);
  const submission = openSubmission(text, null, ignore);
  const main = openMainDocument(submission, ignore);
  return main === null ? [] : [{ bytes, text, submission, main, bare: slice(text, main.document.body) }];
}
