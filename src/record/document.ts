import { z } from 'zod';
import { based, found, Span } from './found.ts';

/** One document of a submission. A bare document is the only one of its filing. */
export const Document = z
  .object({
    sequence: found(z.int()).nullable(),
    /** The tagged type, `EX-99.1`; for a bare document the form. */
    type: based(z.string()),
    fileName: found(z.string()).nullable(),
    description: found(z.string()).nullable(),
    /** Judged by content: `text/plain`, `text/html`, `application/xml`, `application/pdf`, `image/jpeg`. */
    mediaType: z.string(),
    /** Bytes of the body in UTF-8, encoded attachments as they stand. */
    byteLength: z.int().nonnegative(),
    /** True for an attachment in uuencode, which has no text. */
    isEncoded: z.boolean(),
    /** From `<DOCUMENT>` to `</DOCUMENT>`; the whole text for a bare document. */
    span: Span,
    /** The content between `<TEXT>` and `</TEXT>`. */
    body: Span,
  })
  .readonly();
export type Document = z.infer<typeof Document>;
