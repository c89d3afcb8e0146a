import { z } from 'zod';
import { CoverPage } from './cover-page.ts';
import { Document } from './document.ts';
import { Exhibit } from './exhibit.ts';
import { Basis, based, found, Span } from './found.ts';
import { AccessionNumber, Cik, IsoDate, IsoInstant } from './identifiers.ts';
import { Party } from './party.ts';
import { Signature } from './signature.ts';

/** The period that a filing reports on: `For the month of March 2003` is 2003-03-01 to 2003-03-31; a single day starts and ends on it. */
export const ReportingPeriod = z.object({ text: z.string(), startsOn: IsoDate, endsOn: IsoDate, basis: Basis, span: Span }).readonly();
export type ReportingPeriod = z.infer<typeof ReportingPeriod>;

/** An item that the filing reports: `2.02`, or `5` before August 2004. */
export const FilingItem = z.object({ code: found(z.string()), title: z.string().nullable() }).readonly();
export type FilingItem = z.infer<typeof FilingItem>;

/** A header field that no other field of the record holds; `path` joins labels or tags from the outermost inwards by ` > `. */
export const HeaderField = z.object({ path: z.string(), value: found(z.string()) }).readonly();
export type HeaderField = z.infer<typeof HeaderField>;

/** Everything that was read out of one filing: what the parser promises and the store keeps. */
export const FilingRecord = z
  .object({
    formType: based(z.string()),
    accessionNumber: based(AccessionNumber).nullable(),
    filedOn: based(IsoDate).nullable(),
    acceptedAt: found(IsoInstant).nullable(),
    reportingPeriod: ReportingPeriod.nullable(),
    parties: z.array(Party).readonly(),
    coverPage: CoverPage.nullable(),
    items: z.array(FilingItem).readonly(),
    signatures: z.array(Signature).readonly(),
    exhibits: z.array(Exhibit).readonly(),
    documents: z.array(Document).readonly(),
    headerFields: z.array(HeaderField).readonly(),
  })
  .readonly();
export type FilingRecord = z.infer<typeof FilingRecord>;

/** What a client knows of a bare document that it does not say itself. What the text says wins. */
export const FilingHints = z
  .object({
    accessionNumber: AccessionNumber.nullable().default(null),
    cik: Cik.nullable().default(null),
    formType: z.string().min(1).nullable().default(null),
    filedOn: IsoDate.nullable().default(null),
  })
  .readonly();
export type FilingHints = z.infer<typeof FilingHints>;
