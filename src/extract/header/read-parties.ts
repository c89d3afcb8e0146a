import type { FormerName, Party } from '../../record/party.ts';
import type { Report } from '../../source/diagnostic.ts';
import type { HeaderNode, HeaderSection } from '../../split/part.ts';
import { partyRoles } from './party-roles.ts';
import { readHeaderAddress } from './read-header-address.ts';
import { readHeaderDate } from './read-header-date.ts';
import { readCik, readIrsNumber, readSicCode } from './read-header-identifiers.ts';
import { type FieldTaker, sectionsOf } from './take-fields.ts';

/**
 * Reads every party of a header, in order, also where a section such as `<CONFIRMING-COPY>` stands round them. A party without a name
 * is reported and left out; its fields stay with the fields that nobody took.
 */
export function readParties(nodes: readonly HeaderNode[], fields: FieldTaker, report: Report): readonly Party[] {
  return partySections(nodes).flatMap((section) => readParty(section, fields, report) ?? []);
}

function partySections(nodes: readonly HeaderNode[]): readonly HeaderSection[] {
  const sections = nodes.filter((node) => node.kind === 'section');
  return sections.flatMap((section) => (partyRoles.has(section.tag) ? [section] : partySections(section.children)));
}

function readParty(section: HeaderSection, fields: FieldTaker, report: Report): Party | null {
  const role = partyRoles.get(section.tag);
  const identity = fieldsWithin(section, ['OWNER-DATA', 'COMPANY-DATA']);
  const values = fieldsWithin(section, ['FILING-VALUES']);
  const hasName = identity.some((node) => node.kind === 'field' && node.tag === 'CONFORMED-NAME' && node.value.value !== '');
  if (role === undefined || !hasName) {
    report('party-without-name', section.span, `The section ${section.name} names no party.`);
    return null;
  }
  const name = fields.take(identity, 'CONFORMED-NAME');
  if (name === null) return null;
  const cik = readCik(fields.take(identity, 'CIK'), report);
  return {
    role,
    name: { ...name, basis: 'header' },
    cik: cik === null ? null : { ...cik, basis: 'header' },
    fileNumber: fields.take(values, 'FILE-NUMBER'),
    filmNumber: fields.take(values, 'FILM-NUMBER'),
    act: fields.take(values, 'ACT'),
    sicCode: readSicCode(fields.take(identity, 'ASSIGNED-SIC')),
    irsNumber: readIrsNumber(fields.take(identity, 'IRS-NUMBER')),
    stateOfIncorporation: fields.take(identity, 'STATE-OF-INCORPORATION'),
    fiscalYearEnd: fields.take(identity, 'FISCAL-YEAR-END'),
    organizationName: fields.take(identity, 'ORGANIZATION-NAME'),
    relationship: fields.take([...identity, ...values], 'RELATIONSHIP'),
    formerNames: sectionsOf(section.children, ['FORMER-COMPANY', 'FORMER-NAME']).flatMap(
      (former) => readFormerName(former, fields, report) ?? [],
    ),
    businessAddress: readHeaderAddress(sectionsOf(section.children, ['BUSINESS-ADDRESS'])[0], fields),
    mailAddress: readHeaderAddress(sectionsOf(section.children, ['MAIL-ADDRESS'])[0], fields),
    span: section.span,
  };
}

/** The fields of the blocks of `tags`, then those that stand in the party's section without a block. */
const fieldsWithin = (section: HeaderSection, tags: readonly string[]): readonly HeaderNode[] => [
  ...sectionsOf(section.children, tags).flatMap((block) => block.children),
  ...section.children.filter((node) => node.kind === 'field'),
];

function readFormerName(section: HeaderSection, fields: FieldTaker, report: Report): FormerName | null {
  const name = fields.take(section.children, 'FORMER-CONFORMED-NAME');
  if (name === null) return null;
  return { name, changedOn: readHeaderDate(fields.take(section.children, 'DATE-CHANGED'), report) };
}
