import { makeFiling } from '../make-filing.ts';

/** Filings between which every connection of the schema has something to hold. */
export function relatedFilings(): readonly string[] {
  const source = makeFiling(1, { filedOn: '19950328' }).replaceAll('19951231', '19941231').replaceAll('1996', '1995');
  const signers = ['Jane Q. Smith', 'John R. Doe', 'Mary P. Major', 'Jane Q. Smith'];
  const ofOne = signers.map((signer, number) => makeFiling(number + 2, { signer }));
  const ofOthers = ['BETA MILLS INC', 'GAMMA MINES INC', 'ACME MOTORS INC'].map((name, number) =>
    makeFiling(number + 20, { name, cik: `000020000${number}` }),
  );
  return [source, ...ofOne, ...ofOthers];
}
