import { z } from 'zod';

/** A Central Index Key: ten digits, leading zeros kept. */
export const Cik = z
  .string()
  .regex(/^\d{10}$/)
  .brand('Cik');
export type Cik = z.infer<typeof Cik>;

/** An accession number: filer agent's CIK, two digits of the year, sequence: `0000950170-22-000796`. */
export const AccessionNumber = z
  .string()
  .regex(/^\d{10}-\d{2}-\d{6}$/)
  .brand('AccessionNumber');
export type AccessionNumber = z.infer<typeof AccessionNumber>;

/** A calendar date that exists, `2003-03-14`. */
export const IsoDate = z.iso.date().brand('IsoDate');
export type IsoDate = z.infer<typeof IsoDate>;

/** An instant with its offset, `2003-03-14T17:02:11-05:00`. */
export const IsoInstant = z.iso.datetime({ offset: true }).brand('IsoInstant');
export type IsoInstant = z.infer<typeof IsoInstant>;
