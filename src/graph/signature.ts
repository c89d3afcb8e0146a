import { builder } from './builder.ts';
import { defineConnection } from './connection.ts';
import { Evidence, evidenceOf, FieldEvidence, fieldEvidenceOf } from './evidence.ts';
import { storedText } from './filing-text.ts';
import type { RowEdge } from './list-connection.ts';
import { loadListedRow, loadRow } from './rows.ts';

/** `Signature`: one signature under one filing. */
export const Signature = builder.prismaNode('Signature', {
  id: { field: 'id' },
  fields: (t) => ({
    signatory: t.relation('signatory', { description: 'Who signs.' }),
    filing: t.relation('filing', { description: 'What is signed.' }),
    nameAsSigned: t.exposeString('nameAsSigned'),
    title: t.exposeString('title', { nullable: true }),
    signedOn: t.expose('signedOn', { type: 'Date', nullable: true }),
    onBehalfOf: t.relation('onBehalfOf', {
      nullable: true,
      description: 'The registrant for which this person signs; null for a person who signs for himself or herself.',
    }),
    onBehalfOfName: t.exposeString('onBehalfOfName', { nullable: true }),
    attorneyInFact: t.relation('attorneyInFact', {
      nullable: true,
      description: "Who signed in this person's place under a power of attorney.",
    }),
    isConformed: t.exposeBoolean('isConformed'),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The signature with its title and date.',
      resolve: (signature) => evidenceOf(storedText(signature.filingId), signature),
    }),
    fieldEvidence: t.field({
      type: [FieldEvidence],
      description: 'Where each value of the signature was read.',
      resolve: ({ filingId, spans }) => fieldEvidenceOf(storedText(filingId), spans),
    }),
  }),
});

/** `SignatureConnection`. */
export const SignatureConnection = defineConnection({
  name: 'Signature',
  of: 'signatures',
  type: Signature,
  resolveNode: ({ id }: RowEdge, context, info) => loadListedRow(loadRow.Signature, context, info, id),
});
