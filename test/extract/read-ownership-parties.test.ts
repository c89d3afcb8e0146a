import { describe, expect, it } from 'vitest';
import { readOwnershipParties } from '../../src/extract/read-ownership-parties.ts';
import { slice } from '../../src/source/span.ts';
import { coverOf, mainDocument } from './cover-page/main-document.ts';

const partiesOf = (text: string, form = '4') =>
  readOwnershipParties(mainDocument(text), form).map(({ role, name, span }) => [role, name.value, span && slice(text, span)]);

/** EDGAR's rendering of an XML form, its tables as they nest. */
const rendering = (owner: string) => `<table><tr><td colspan="2">FORM 4</td></tr></table>
<table><tr><td rowspan="3">1. Name and Address of Reporting Person<sup>*</sup><table><tr><td><a>${owner}</a></td></tr></table><table><tr><td>(Last)</td><td>(First)</td></tr></table></td>
<td>2. Issuer Name <b>and</b> Ticker or Trading Symbol<br><a>EVANS BANCORP INC</a> [ <span>EVBN</span> ]</td></tr>
<tr><td>3. Date of Earliest Transaction (Month/Day/Year)<br>01/24/2023</td></tr></table>`;

const plain = `FORM 4
1. Name and Address of Reporting Person
   Foster, Alan H.
   c/o Productivity Technologies Corp.
2. Issuer Name and Ticker or Trading Symbol
   Productivity Technologies Corp.
   PRAC
4. Statement for Month/Year
   February 29,2000
`;

describe('the parties of a form 3, 4 or 5', () => {
  it('stand below their captions in EDGAR’s rendering of the XML, the ticker left out', () => {
    expect(partiesOf(`<html><body>${rendering('SULLIVAN NORA B')}</body></html>`).map(([role, name]) => [role, name])).toEqual([
      ['ISSUER', 'EVANS BANCORP INC'],
      ['REPORTING_OWNER', 'SULLIVAN NORA B'],
    ]);
  });

  it('stand below their captions in plain text', () => {
    expect(partiesOf(plain)).toEqual([
      ['ISSUER', 'Productivity Technologies Corp.', 'Productivity Technologies Corp.'],
      ['REPORTING_OWNER', 'Foster, Alan H.', 'Foster, Alan H.'],
    ]);
  });

  it('are each named once, however many pages repeat them', () => {
    const text = `<html><body>${rendering('BAM Partners Trust')}${rendering('BIPC Holding LP')}${rendering('BAM Partners Trust')}</body></html>`;
    expect(partiesOf(text).map(([, name]) => name)).toEqual(['EVANS BANCORP INC', 'BAM Partners Trust', 'BIPC Holding LP']);
  });

  it.each(['10-K', 'SC 13D'])('are not looked for in %s', (form) => {
    expect(partiesOf(plain, form)).toEqual([]);
  });

  it('come with the period that the form names', () => {
    expect(coverOf(plain).reportingPeriod).toMatchObject({ startsOn: '2000-02-29', endsOn: '2000-02-29' });
    expect(coverOf(`<html><body>${rendering('X')}</body></html>`, { formType: '4' }).reportingPeriod?.endsOn).toBe('2023-01-24');
  });
});
