import { type FragmentOf, readFragment } from 'gql.tada';
import { graphql } from './graphql.ts';

/** What a filing's line shows. It stands beside the code that shows it; documents spread it without knowing what is in it. */
export const FilingLine = graphql(`
  fragment FilingLine on Filing {
    filedOn
    formType
    accessionNumber
    registrant { name }
    signatures { nameAsSigned title }
  }
`);

/** A filing as one line: its day, form and number, and who signed. */
export function filingLine(filing: FragmentOf<typeof FilingLine>): string {
  const { filedOn, formType, accessionNumber, registrant, signatures } = readFragment(FilingLine, filing);
  const signers = signatures.map(({ nameAsSigned, title }) => (title === null ? nameAsSigned : `${nameAsSigned} (${title})`));
  // What the text does not say is null, and each null is in the types: without `??` this would not compile.
  const columns = [
    filedOn ?? 'no date   ',
    formType.padEnd(8),
    accessionNumber ?? 'no accession number ',
    registrant?.name ?? 'nobody named',
  ];
  return [...columns, signers.length === 0 ? 'not signed' : `signed by ${signers.join(', ')}`].join('  ');
}
