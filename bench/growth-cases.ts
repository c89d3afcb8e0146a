/** An input that can be made in any size: text whose time must grow in proportion to it. */
export type GrowthCase = {
  readonly name: string;
  readonly unit: string;
  readonly sizes: readonly number[];
  readonly make: (size: number) => string;
};

const cover = 'FORM 10-K\n\nEXAMPLE CORP\n(Exact name of registrant as specified in its charter)\n\n';
const signing =
  'SIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by the\n' +
  'following persons on behalf of the registrant and in the capacities and on the dates indicated.\n\n';
const prose = 'The registrant carried on its business in the ordinary course and has nothing further to say of it here today.';
const surnames = 'Adams Baker Clark Davis Evans Foster Graham Harris Irving Jensen Keller Lewis'.split(' ');

/** The shapes that have cost parsers more than their size: each is doubled twice. */
export const growthCases: readonly GrowthCase[] = Object.freeze<GrowthCase[]>([
  {
    name: 'plain text on one line',
    unit: 'MB',
    sizes: [0.75, 1.5, 3, 6],
    make: (size) => `${cover}${`${prose} `.repeat((size * 1e6) / 111)}`,
  },
  { name: 'HTML on one line', unit: 'MB', sizes: [0.75, 1.5, 3, 6], make: (size) => html(`<p>${prose}</p>`.repeat((size * 1e6) / 117)) },
  { name: 'nested tags', unit: 'tags', sizes: [5000, 10_000, 20_000, 40_000], make: (size) => html('<div>'.repeat(size) + prose) },
  {
    name: 'nested tables',
    unit: 'tables',
    sizes: [5000, 10_000, 20_000, 40_000],
    make: (size) => html('<table><tr><td>'.repeat(size) + prose),
  },
  {
    name: 'table rows',
    unit: 'rows',
    sizes: [10_000, 20_000, 40_000, 80_000],
    make: (size) => html(`<table>${tableRow.repeat(size)}</table>`),
  },
  {
    name: 'exhibit rows',
    unit: 'rows',
    sizes: [5000, 10_000, 20_000, 40_000],
    make: (size) => `${cover}EXHIBIT INDEX\n\n${repeat(size, exhibitRow)}`,
  },
  {
    name: 'signature lines',
    unit: 'lines',
    sizes: [5000, 10_000, 20_000, 40_000],
    make: (size) =>
      `${cover}${signing}${repeat(size, (row) => `/s/ ${person(row)}          Director          March ${(row % 28) + 1}, 2003\n`)}`,
  },
  {
    name: 'signature blocks',
    unit: 'blocks',
    sizes: [500, 1000, 2000, 4000],
    make: (size) => cover + repeat(size, (row) => `${signing}By: /s/ ${person(row)}\n    ${person(row)}\n    Director\n\n`),
  },
  {
    name: 'lines without letters',
    unit: 'lines',
    sizes: [25_000, 50_000, 100_000, 200_000],
    make: (size) => cover + '_ _ _\n\n'.repeat(size),
  },
  {
    name: 'documents of a submission',
    unit: 'documents',
    sizes: [2500, 5000, 10_000, 20_000],
    make: (size) => repeat(size, (row) => `<DOCUMENT>\n<TYPE>10-K\n<SEQUENCE>${row + 1}\n<TEXT>\n${prose}\n</TEXT>\n</DOCUMENT>\n`),
  },
  {
    name: 'documents not closed',
    unit: 'documents',
    sizes: [2500, 5000, 10_000, 20_000],
    make: (size) => repeat(size, (row) => `<DOCUMENT>\n<TYPE>10-K\n<SEQUENCE>${row + 1}\n<TEXT>\n${prose}\n`),
  },
  {
    name: 'plain document',
    unit: 'MB',
    sizes: [17.5, 35, 70, 140],
    make: (size) => `${cover}${`${page}\n`.repeat((size * 1e6) / (page.length + 1))}`,
  },
  { name: 'HTML document', unit: 'MB', sizes: [17.5, 35, 70, 140], make: (size) => html(htmlPage.repeat((size * 1e6) / htmlPage.length)) },
]);

const tableRow = '<tr><td>Revenue</td><td align="right">1,234</td><td>&nbsp;</td><td align="right">5,678</td></tr>\n';
const page = `${'     '.concat(prose, '\n').repeat(20)}\n${'Revenue                                   1,234          5,678\n'.repeat(20)}`;
const htmlPage = `${`<p style="margin-top:12pt">${prose}</p>\n`.repeat(20)}<table>${tableRow.repeat(20)}</table>\n`;

const html = (body: string): string => `<html><body><p>FORM 10-K</p><p>EXAMPLE CORP</p>${body}</body></html>`;
const repeat = (size: number, make: (row: number) => string): string => Array.from({ length: size }, (_, row) => make(row)).join('');

/** Numbers have three digits at most after the point. */
const exhibitRow = (row: number): string =>
  `${10 + Math.floor(row / 999)}.${(row % 999) + 1}     Agreement number ${row + 1} with a customer\n`;

function person(row: number): string {
  const surname = surnames[row % surnames.length] ?? '';
  const initials = (row % 676)
    .toString(26)
    .padStart(2, '0')
    .replaceAll(/./g, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)));
  return `${[...initials].map((letter) => `${letter}.`).join(' ')} ${surname}`;
}
