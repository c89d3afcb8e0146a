import { describe, expect, it } from 'vitest';
import { readExhibits } from '../../src/extract/exhibits/read-exhibits.ts';
import { readSignatures } from '../../src/extract/signatures/read-signatures.ts';
import { mainDocument } from './cover-page/main-document.ts';
import { exhibitGaps, signatureGaps } from './known-gaps.ts';

const known = { formType: '10-K', filedOn: null };

describe('known gaps: a test that passes here belongs among the conventions that are read', () => {
  it.fails.each(signatureGaps)('signatures: $name', ({ text, expected }) => {
    const signatures = readSignatures(mainDocument(text, known), () => {});
    expect(signatures.map(({ name, title }) => `${name.value} | ${title?.value ?? '-'}`)).toEqual(expected);
  });

  it.fails.each(exhibitGaps)('exhibits: $name', ({ text, expected }) => {
    const exhibits = readExhibits(mainDocument(text, known), () => {});
    expect(exhibits.map(({ number, description }) => `${number.value} | ${description?.value ?? '-'}`)).toEqual(expected);
  });
});
