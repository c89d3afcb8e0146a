import { documentTypeTitle } from '../record/tables/exhibit-type-title.ts';
import { decodeAttachment } from '../store/decode-attachment.ts';
import { badUserInput } from './bad-user-input.ts';
import { builder } from './builder.ts';
import { Evidence, evidenceOf } from './evidence.ts';
import { storedText } from './filing-text.ts';

/** `Document`: one document of a submission. */
export const Document = builder.prismaNode('Document', {
  id: { field: 'id' },
  fields: (t) => ({
    sequence: t.exposeInt('sequence', { nullable: true }),
    type: t.exposeString('type'),
    typeTitle: t.string({
      nullable: true,
      description: 'What kind of exhibit the type means on this form; null for a document that is none.',
      select: { filing: { select: { formType: true, filedOn: true } } },
      resolve: ({ type, filing }) => documentTypeTitle(type, filing.formType, filing.filedOn),
    }),
    fileName: t.exposeString('fileName', { nullable: true }),
    description: t.exposeString('description', { nullable: true }),
    mediaType: t.exposeString('mediaType'),
    byteLength: t.exposeInt('byteLength'),
    isEncoded: t.exposeBoolean('isEncoded'),
    filing: t.relation('filing', { description: 'The filing it came with.' }),
    text: t.string({
      nullable: true,
      description: 'Decoded text, or a part of it (UTF-16 offsets); null for a binary attachment.',
      args: {
        start: t.arg.int({ description: 'Where the part begins; 0 if not given.' }),
        end: t.arg.int({ description: 'Where the part ends, behind its last unit; the end of the text if not given.' }),
      },
      resolve: async ({ filingId, isEncoded, bodyStart, bodyEnd }, { start, end }, context) => {
        checkRange(start ?? 0, end ?? null);
        if (isEncoded) return null;

        const { text } = await storedText(filingId).read(context);
        return text.slice(bodyStart, bodyEnd).slice(start ?? 0, end ?? undefined);
      },
    }),
    content: t.field({
      type: 'Base64',
      nullable: true,
      description: 'The bytes of a binary attachment as they were before the submission encoded them; null for text.',
      resolve: async ({ filingId, isEncoded, bodyStart, bodyEnd }, _args, context) => {
        if (!isEncoded) return null;

        const { text } = await storedText(filingId).read(context);
        return decodeAttachment(text, { start: bodyStart, end: bodyEnd });
      },
    }),
    exhibit: t.relation('exhibit', { nullable: true, description: 'The row of the exhibit list that means it.' }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The whole document, tags and all.',
      resolve: (document) => evidenceOf(storedText(document.filingId), document),
    }),
  }),
});

function checkRange(start: number, end: number | null): void {
  if (start < 0) throw badUserInput('start', `expected an offset of 0 or more, found ${start}.`);
  if (end !== null && end < start) throw badUserInput('end', `expected an offset not before "start", found ${end}.`);
}
