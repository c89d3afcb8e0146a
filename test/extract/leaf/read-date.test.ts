import { describe, expect, it } from 'vitest';
import { findDates, readDate } from '../../../src/extract/leaf/read-date.ts';
import { slice } from '../../../src/source/span.ts';

const datesOf = (text: string) => findDates(text).map((date) => [date.value, text.slice(date.start, date.end)]);

describe('finds a date', () => {
  it.each([
    ['month first', 'Date: January 27, 1997', '1997-01-27', 'January 27, 1997'],
    ['no space after the comma', 'Dated: July 28,1995', '1995-07-28', 'July 28,1995'],
    ['no comma', 'March 9 2003', '2003-03-09', 'March 9 2003'],
    ['space before the comma', 'October 21 , 2002', '2002-10-21', 'October 21 , 2002'],
    ['abbreviated', 'Jan. 3, 2003', '2003-01-03', 'Jan. 3, 2003'],
    ['capitals', 'DECEMBER 15, 1998', '1998-12-15', 'DECEMBER 15, 1998'],
    ['day first', '21 October 2002', '2002-10-21', '21 October 2002'],
    ['day of month', 'on the 29TH DAY OF MARCH 1994', '1994-03-29', '29TH DAY OF MARCH 1994'],
    ['day of month, comma', 'this 19th day of March, 2025', '2025-03-19', '19th day of March, 2025'],
    ['ordinal', 'on July 15th 1997', '1997-07-15', 'July 15th 1997'],
    ['numbers, two digits of the year', 'Dated: 2/9/96', '1996-02-09', '2/9/96'],
    ['numbers with dashes', '02-12-2021', '2021-02-12', '02-12-2021'],
    ['ISO 8601', '2003-03-14', '2003-03-14', '2003-03-14'],
    ['day first where nothing else is a date', '31/12/2003', '2003-12-31', '31/12/2003'],
    ['full stops', '14.03.2003', '2003-03-14', '14.03.2003'],
  ])('%s', (_name, text, value, raw) => {
    expect(datesOf(text)).toEqual([[value, raw]]);
  });
});

it.each([
  'February 30, 2003',
  '13/13/2003',
  'Item 5.02',
  '82-4473',
  '1-800-555-1212',
  'March 2003',
  'for 9/30',
  '10.1.2',
  '1-5502',
  '95-4438859',
])('finds none in %j', (text) => {
  expect(datesOf(text)).toEqual([]);
});

it('finds the date of report and the date of the event', () => {
  expect(datesOf('January 27, 2005 (January 24, 2005)').map(([value]) => value)).toEqual(['2005-01-27', '2005-01-24']);
});

it('gives the span of the date alone', () => {
  const text = 'Dated:  March\t14, 2003   By:';
  const source = { text, sections: { format: 'plain' as const, lines: [] } };
  const date = readDate(source, { text: 'Dated: March 14, 2003', span: { start: 0, end: 23 } });
  expect(date?.value).toBe('2003-03-14');
  expect(date && slice(text, date.span)).toBe('March\t14, 2003');
});
