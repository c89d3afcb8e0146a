import { z } from 'zod';
import type { Address as AddressRecord } from '../record/address.ts';
import type { CoverPage as CoverPageRecord } from '../record/cover-page.ts';
import type { Span } from '../source/span.ts';
import type { CheckBox as CheckBoxRow, CoverPage as CoverPageRow } from '../store/generated/client.ts';
import { Address, storedAddress } from './address.ts';
import { AnnualReportForm } from './annual-report-form.ts';
import { builder } from './builder.ts';
import { describe } from './describe.ts';
import { Evidence, type EvidenceView, evidenceOf } from './evidence.ts';
import type { FilingText } from './filing-text.ts';

type CheckBoxView = {
  readonly question: string;
  readonly option: string | null;
  readonly isChecked: boolean;
  readonly evidence: EvidenceView;
};

/** A cover page, whether stored or only parsed. */
export type CoverPageView = {
  readonly registrantName: string | null;
  readonly commissionFileNumbers: readonly string[];
  readonly address: AddressRecord | null;
  readonly phone: string | null;
  readonly stateOfIncorporation: string | null;
  readonly irsNumber: string | null;
  readonly annualReportForm: 'FORM_20_F' | 'FORM_40_F' | null;
  readonly furnishesUnderRule12g32b: boolean | null;
  readonly checkBoxes: readonly CheckBoxView[];
  readonly evidence: EvidenceView | null;
};

const CheckBox = builder.objectRef<CheckBoxView>('CheckBox').implement({
  description: 'One box on a cover page.',
  fields: (t) => ({
    question: t.exposeString('question', { description: describe('CheckBox', 'question') }),
    option: t.string({
      description: 'What the box stands for, `Form 20-F`; empty where the question has one box alone.',
      resolve: ({ option }) => option ?? '',
    }),
    isChecked: t.exposeBoolean('isChecked', { description: describe('CheckBox', 'isChecked') }),
    evidence: t.field({ type: Evidence, description: 'Where the box stands.', resolve: ({ evidence }) => evidence }),
  }),
});

/** `CoverPage`: what the cover page of the main document prints. */
export const CoverPage = builder.objectRef<CoverPageView>('CoverPage').implement({
  description: 'What the cover page of the main document prints. Null: looked for and not found.',
  fields: (t) => ({
    registrantName: t.exposeString('registrantName', { nullable: true, description: describe('CoverPage', 'registrantName') }),
    commissionFileNumbers: t.field({
      type: ['String'],
      description: 'Every Commission file number on the cover, `0-10030`, in the order of the text.',
      resolve: ({ commissionFileNumbers }) => commissionFileNumbers,
    }),
    address: t.expose('address', {
      type: Address,
      nullable: true,
      description: "The address of the registrant's principal executive offices.",
    }),
    phone: t.exposeString('phone', { nullable: true, description: describe('CoverPage', 'phone') }),
    stateOfIncorporation: t.exposeString('stateOfIncorporation', {
      nullable: true,
      description: describe('CoverPage', 'stateOfIncorporation'),
    }),
    irsNumber: t.exposeString('irsNumber', { nullable: true, description: describe('CoverPage', 'irsNumber') }),
    annualReportForm: t.expose('annualReportForm', {
      type: AnnualReportForm,
      nullable: true,
      description: describe('CoverPage', 'annualReportForm'),
    }),
    furnishesUnderRule12g32b: t.exposeBoolean('furnishesUnderRule12g32b', {
      nullable: true,
      description: describe('CoverPage', 'furnishesUnderRule12g32b'),
    }),
    checkBoxes: t.field({
      type: [CheckBox],
      description: 'Every box on the cover, ticked or not.',
      resolve: ({ checkBoxes }) => checkBoxes,
    }),
    evidence: t.expose('evidence', { type: Evidence, nullable: true, description: 'The cover page as a whole.' }),
  }),
});

/** Shows a stored cover page. */
export function storedCoverPage(filing: FilingText, row: CoverPageRow & { readonly checkBoxes: readonly CheckBoxRow[] }): CoverPageView {
  return {
    ...row,
    commissionFileNumbers: z.array(z.string()).parse(row.commissionFileNumbers),
    address: storedAddress(row.address),
    checkBoxes: row.checkBoxes.map((box) => ({ ...box, evidence: { filing, span: box } })),
    evidence: evidenceOf(filing, row),
  };
}

/** Shows a parsed cover page. */
export function parsedCoverPage(filing: FilingText, record: CoverPageRecord): CoverPageView {
  const evidence = (span: Span): EvidenceView => ({ filing, span });
  return {
    registrantName: record.registrantName?.value ?? null,
    commissionFileNumbers: record.commissionFileNumbers.map(({ value }) => value),
    address: record.address,
    phone: record.phone?.value ?? null,
    stateOfIncorporation: record.stateOfIncorporation?.value ?? null,
    irsNumber: record.irsNumber?.value ?? null,
    annualReportForm: record.annualReportForm?.value ?? null,
    furnishesUnderRule12g32b: record.furnishesUnderRule12g32b?.value ?? null,
    checkBoxes: record.checkBoxes.map((box) => ({ ...box, evidence: evidence(box.span) })),
    evidence: evidence(record.span),
  };
}
