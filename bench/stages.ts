import { Tokenizer } from 'htmlparser2';
import { decodeBytes } from '../src/decode/decode-bytes.ts';
import { readCoverPage } from '../src/extract/cover-page/read-cover-page.ts';
import { readExhibits } from '../src/extract/exhibits/read-exhibits.ts';
import { readHeaderDraft } from '../src/extract/header/read-header-draft.ts';
import { readItems } from '../src/extract/items/read-items.ts';
import { readSignatures } from '../src/extract/signatures/read-signatures.ts';
import { parseFiling } from '../src/parse.ts';
import { readSections } from '../src/sections/read-sections.ts';
import { splitSubmission } from '../src/split/split-submission.ts';
import { anySize, type BenchFiling, ignore } from './filings.ts';

/** A stage of the pipeline, run by itself on what the stages before it have made; `reads` says which bytes its rate counts. */
export type Stage = {
  readonly name: string;
  readonly reads: 'all of it' | 'main document';
  readonly run: (filing: BenchFiling) => unknown;
};

/** The yardstick first, then the stages in the order of the pipeline, then all of them together. */
export const stages: readonly Stage[] = Object.freeze<Stage[]>([
  { name: 'Buffer.indexOf (yardstick)', reads: 'all of it', run: ({ bytes }) => countDocumentTags(bytes) },
  { name: 'decode', reads: 'all of it', run: ({ bytes }) => decodeBytes(bytes, anySize) },
  { name: 'split', reads: 'all of it', run: ({ text }) => splitSubmission(text, ignore) },
  { name: 'header', reads: 'all of it', run: ({ submission }) => readHeaderDraft(submission.header?.nodes ?? [], ignore) },
  { name: 'htmlparser2 alone (floor)', reads: 'main document', run: tokenize },
  { name: 'sections', reads: 'main document', run: ({ text, main }) => readSections(text, main.document, ignore) },
  { name: 'cover page', reads: 'main document', run: ({ main }) => readCoverPage(main, ignore) },
  { name: 'items', reads: 'main document', run: ({ main }) => readItems(main, ignore) },
  { name: 'signatures', reads: 'main document', run: ({ main }) => readSignatures(main, ignore) },
  { name: 'exhibits', reads: 'main document', run: ({ main }) => readExhibits(main, ignore) },
  { name: 'whole parse', reads: 'all of it', run: ({ text }) => parseFiling({ text }) },
  { name: 'decode and whole parse', reads: 'all of it', run: ({ bytes }) => parseFiling({ text: decodeBytes(bytes, anySize).text }) },
  { name: 'whole parse, main document alone', reads: 'main document', run: ({ bare }) => parseFiling({ text: bare }) },
]);

const documentTag = Buffer.from('<DOCUMENT>');

function countDocumentTags(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(documentTag); at >= 0; at = bytes.indexOf(documentTag, at + 1)) count += 1;
  return count;
}

/** What reading HTML costs before anything is done with it: the tokenizer that the reader stands on, with nobody listening. */
function tokenize({ bare, main }: BenchFiling): void {
  if (main.sections.format !== 'html') return;
  const nothing = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: nothing,
      ontextentity: nothing,
      onopentagname: nothing,
      onattribname: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onopentagend: nothing,
      onselfclosingtag: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(bare);
  tokenizer.end();
}
