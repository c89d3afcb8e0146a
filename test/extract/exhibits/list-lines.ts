import { readExhibits } from '../../../src/extract/exhibits/read-exhibits.ts';
import type { Exhibit } from '../../../src/record/exhibit.ts';
import { mainDocument } from '../cover-page/main-document.ts';

/** The exhibits of a text. */
export function exhibitsOf(text: string, formType = '10-K'): readonly Exhibit[] {
  return readExhibits(mainDocument(text, { formType }), () => {});
}

/** The exhibits of a text, as `number | description`. */
export function listed(text: string, formType = '10-K'): readonly string[] {
  return exhibitsOf(text, formType).map(({ number, description }) => `${number.value} | ${description?.value ?? '-'}`);
}

/** The exhibits of a text, as `number | form, exhibit, file number, day filed`; `-` for one that comes from nowhere else. */
export function sources(text: string, formType = '10-K'): readonly string[] {
  return exhibitsOf(text, formType).map(
    ({ number, incorporation }) => `${number.value} | ${incorporation === null ? '-' : source(incorporation)}`,
  );
}

/** The exhibits of a text, as `number | description | form, exhibit, file number, day filed`. */
export function rows(text: string, formType = '10-K'): readonly string[] {
  const from = sources(text, formType).map((line) => line.replace(/^.*? \| /, ''));
  return listed(text, formType).map((line, index) => `${line} | ${from[index]}`);
}

/** A page of HTML with one table: a line a row, `|` between cells. */
export function page(...rows: readonly string[]): string {
  const cells = (row: string): string =>
    row
      .split('|')
      .map((cell) => `<td>${cell.trim()}</td>`)
      .join('');
  return `<html><body><p>EXHIBIT INDEX</p><table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table></body></html>`;
}

function source({ formType, exhibitNumber, fileNumber, filedOn }: NonNullable<Exhibit['incorporation']>): string {
  return [formType, exhibitNumber, fileNumber, filedOn]
    .map((found) => found?.value ?? '')
    .join(', ')
    .replace(/(?:, )+$/, '');
}
