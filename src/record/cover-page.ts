import { z } from 'zod';
import { Address } from './address.ts';
import { found, Span } from './found.ts';

/** One box on a cover: the sentence that asks, what the box stands for (null where the question has one box), ticked or not. */
export const CheckBox = z.object({ question: z.string(), option: z.string().nullable(), isChecked: z.boolean(), span: Span }).readonly();
export type CheckBox = z.infer<typeof CheckBox>;

/** The annual report form of a foreign private issuer, as a Form 6-K's cover ticks it. */
export const AnnualReportForm = z.enum(['FORM_20_F', 'FORM_40_F']);
export type AnnualReportForm = z.infer<typeof AnnualReportForm>;

/** What the cover page of the main document prints. Null: looked for and not found. */
export const CoverPage = z
  .object({
    registrantName: found(z.string()).nullable(),
    commissionFileNumbers: z.array(found(z.string())).readonly(),
    address: Address.nullable(),
    phone: found(z.string()).nullable(),
    stateOfIncorporation: found(z.string()).nullable(),
    irsNumber: found(z.string()).nullable(),
    annualReportForm: found(AnnualReportForm).nullable(),
    furnishesUnderRule12g32b: found(z.boolean()).nullable(),
    checkBoxes: z.array(CheckBox).readonly(),
    span: Span,
  })
  .readonly();
export type CoverPage = z.infer<typeof CoverPage>;
