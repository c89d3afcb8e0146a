import { expect, it } from 'vitest';
import { readSignedName } from '../../../src/extract/signatures/read-signed-name.ts';

const show = (text: string): string => {
  const { name, title, onBehalfOf, attorneyInFact } = readSignedName(text);
  return [name, title, onBehalfOf, attorneyInFact].map((value) => value ?? '-').join(' | ');
};

it.each([
  ['/s/ Adeoye Olukotun', 'Adeoye Olukotun | - | - | -'],
  ['/s/ Brian Petirs, attorney-in-fact', 'Brian Petirs | attorney-in-fact | - | -'],
  ['/s/ Fadillah Badar, Attorney-in-Fact for Robin L. Washington', 'Fadillah Badar | Attorney-in-Fact | Robin L. Washington | -'],
  ['/s/ Linda Lam by Power of Attorney for Darla Smith', 'Linda Lam | by Power of Attorney | Darla Smith | -'],
  ['/s/ Emma Cuadrado, by power of attorney', 'Emma Cuadrado | by power of attorney | - | -'],
  [
    '/s/ Ronald E. Snyder, Authorized Representative under Power of Attorney',
    'Ronald E. Snyder | Authorized Representative under Power of Attorney | - | -',
  ],
  ['Laurene H. Horiszny as attorney-in-fact for Frederic Lissalde', 'Laurene H. Horiszny | as attorney-in-fact | Frederic Lissalde | -'],
  ['Gregory A. Duffey, by Amanda M. Ducey, Corporate Secretary', 'Gregory A. Duffey | - | - | Amanda M. Ducey'],
  [
    'By: /s/ Tiffany D. Silva, Corporate Secretary of Intel Americas, Inc.',
    'Tiffany D. Silva | Corporate Secretary of Intel Americas, Inc. | - | -',
  ],
  ['Carlyle Realty III, L.P., By: /s/ Kevin Gasque, Authorized Person', 'Kevin Gasque | Authorized Person | Carlyle Realty III, L.P. | -'],
  [
    'CRQP III AIV, L.P., By: CRP III AIV GP, L.P., its general partner, By: /s/ Kevin Gasque, Authorized Person',
    'Kevin Gasque | Authorized Person | CRQP III AIV, L.P. | -',
  ],
  ['Edenbrook Capital, LLC; By: /s/ Jonathan Brolin, Managing Member', 'Jonathan Brolin | Managing Member | Edenbrook Capital, LLC | -'],
  [
    'By: Baker Bros. Advisors LP, Name: Scott L. Lessing, Title: President /s/ Scott L. Lessing',
    'Scott L. Lessing | President | Baker Bros. Advisors LP | -',
  ],
  ['MARC LASRY /s/ Andrew K. Schinder, Attorney-in-Fact for Marc Lasry', 'Andrew K. Schinder | Attorney-in-Fact | Marc Lasry | -'],
  ['Orion Holdings V, LLC', 'Orion Holdings V, LLC | - | - | -'],
  ['Goldman Sachs & Co. LLC on behalf of Luca Maestri', 'Goldman Sachs & Co. LLC on behalf of Luca Maestri | - | - | -'],
])('%s', (text, expected) => {
  expect(show(text)).toBe(expected);
});
