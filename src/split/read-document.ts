import type { Report } from '../source/diagnostic.ts';
import { findBody } from './find-body.ts';
import type { DocumentRange } from './find-documents.ts';
import { findUuencode } from './find-uuencode.ts';
import type { DocumentPart } from './part.ts';
import { readDocumentTags } from './read-document-tags.ts';

/**
 * Reads one document of a submission: its tags up to `<TEXT>`, and where its content stands. Grammar:
 * `<DOCUMENT> {<TYPE>… <SEQUENCE>… <FILENAME>… <DESCRIPTION>…} <TEXT> [<PDF>|<XML>|<XBRL>] content [</PDF>…] </TEXT> </DOCUMENT>`.
 */
export function readDocument(text: string, { span, isClosed }: DocumentRange, report: Report): DocumentPart {
  const { fields, bodyStart } = readDocumentTags(text, span, report);
  const body = findBody(text, { start: bodyStart, end: span.end }, isClosed, report);
  return {
    kind: 'document',
    isBare: false,
    span,
    type: fields.get('TYPE') ?? null,
    sequence: fields.get('SEQUENCE') ?? null,
    fileName: fields.get('FILENAME') ?? null,
    description: fields.get('DESCRIPTION') ?? null,
    body,
    encoding: findUuencode(text, body, report) === null ? 'text' : 'uuencode',
  };
}
