import { bodyFormat } from '../sections/body-format.ts';
import type { BodyFormat } from '../sections/sections.ts';
import type { DocumentPart } from '../split/part.ts';
import { encodedSignatures, mediaTypes } from './tables/media-types.ts';

const dataOfUuencode = /^\s*begin [0-7]{3,4} (\S[^\r\n]*)(?:\r\n?|\n).([^\r\n]*)/;

/**
 * Judges what a document's content is: an encoded file by its first bytes, else by its name; text by how it is written, which `known` tells
 * where the document was read already.
 */
export function mediaType(text: string, document: DocumentPart, known: BodyFormat | null): string {
  const head = text.slice(document.body.start, Math.min(document.body.end, document.body.start + 2000));
  if (document.encoding === 'uuencode') return encodedMediaType(head, document);
  if (head.startsWith('%PDF-')) return 'application/pdf';

  const format = known ?? bodyFormat(text, document.body).format;
  if (format === 'html') return 'text/html';
  if (format === 'xml') return 'application/xml';
  const byName = mediaTypes.get(extension(document.fileName?.value ?? ''));
  return byName !== undefined && /json|css|javascript/.test(byName) ? byName : 'text/plain';
}

function encodedMediaType(head: string, document: DocumentPart): string {
  const [, encodedName = '', data = ''] = dataOfUuencode.exec(head) ?? [];
  const bySignature = encodedSignatures.find(([start]) => data.startsWith(start))?.[1];
  const byName = mediaTypes.get(extension(document.fileName?.value ?? encodedName));
  if (bySignature === undefined || bySignature === 'application/zip') return byName ?? bySignature ?? 'application/octet-stream';
  return bySignature;
}

/** In lower case, without its dot. */
const extension = (fileName: string): string => /\.([A-Za-z0-9]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
