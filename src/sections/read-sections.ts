import type { Report } from '../source/diagnostic.ts';
import type { DocumentPart } from '../split/part.ts';
import { bodyFormat } from './body-format.ts';
import { readHtml } from './read-html.ts';
import { readPlain } from './read-plain.ts';
import { readXml, type XmlElement } from './read-xml.ts';
import type { Line, Sections } from './sections.ts';

/** Reads a document's body into lines, the same for plain text and HTML. An attachment in uuencode has none; XML gives a line for each text. */
export function readSections(text: string, document: DocumentPart, report: Report): Sections {
  if (document.encoding === 'uuencode') return { format: 'plain', lines: [] };

  const { format, isPreformatted } = bodyFormat(text, document.body);
  if (format === 'html') return { format, lines: readHtml(text, document.body, isPreformatted, report) };
  if (format === 'plain') return { format, lines: readPlain(text, document.body) };

  const root = readXml(text, document.body);
  if (root === null) report('malformed-xml', document.body, 'No element can be read in this XML document.');
  return { format, lines: root === null ? [] : xmlLines(root), root };
}

function xmlLines(root: XmlElement): readonly Line[] {
  const lines: Line[] = [];
  const open = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const { text, span, children } = element;
    if (text !== '') lines.push({ text, span, cells: [{ text, span, column: 0, columnEnd: 1 }], page: 1, table: null, row: null });
    for (let index = children.length - 1; index >= 0; index -= 1) open.push(children[index] ?? element);
  }
  return lines;
}
