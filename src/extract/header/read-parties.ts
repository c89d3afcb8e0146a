import type { FormerName, Party, PartyRole } from '../../record/party.ts';
import type { Report } from '../../source/diagnostic.ts';
import type { HeaderNode, HeaderSection } from '../../split/part.ts';
import { partyRoles } from './party-roles.ts';
import { readHeaderAddress } from './read-header-address.ts';
import { readHeaderDate } from './read-header-date.ts';
import { readAct, readCik, readIrsNumber, readSicCode } from './read-header-identifiers.ts';
import { type FieldTaker, sectionsOf } from './take-fields.ts';

/** The parties of a header, and the roles of sections that name none. */
export type HeaderParties = { readonly parties: readonly Party[]; readonly namelessRoles: readonly PartyRole[] };

/**
 * Reads every party of a header, in order, also where a section such as `<CONFIRMING-COPY>` stands round them. A party without a name
 * is reported and left out; its fields stay with the fields that nobody took.
 */
export function readParties(nodes: readonly HeaderNode[], fields: FieldTaker, report: Report): HeaderParties {
  const parties: Party[] = [];
  const namelessRoles: PartyRole[] = [];
  for (const { section, role } of partySections(nodes)) {
    const party = readParty(section, role, fields, report);
    if (party === null) namelessRoles.push(role);
    else parties.push(party);
  }
  return { parties, namelessRoles };
}

type PartySection = { readonly section: HeaderSection; readonly role: PartyRole };

function partySections(nodes: readonly HeaderNode[]): readonly PartySection[] {
  const sections = nodes.filter((node) => node.kind === 'section');
  return sections.flatMap((section) => {
    const role = partyRoles.get(section.tag);
    return role === undefined ? partySections(section.children) : [{ section, role }];
  });
}

function readParty(section: HeaderSection, role: PartyRole, fields: FieldTaker, report: Report): Party | null {
  const identity = fieldsWithin(section, ['OWNER-DATA', 'COMPANY-DATA']);
  const values = fieldsWithin(section, ['FILING-VALUES']);
  const name = fields.take(identity, 'CONFORMED-NAME');
  if (name === null) {
    report('party-without-name', section.span, `The section ${section.name} names no party.`);
    return null;
  }
  return {
    role,
    name: { ...name, basis: 'header' },
    ...readIdentity(identity, fields, report),
    fileNumber: fields.take(values, 'FILE-NUMBER'),
    filmNumber: fields.take(values, 'FILM-NUMBER'),
    act: readAct(fields.take(values, 'ACT')),
    relationship: fields.take([...identity, ...values], 'RELATIONSHIP'),
    formerNames: sectionsOf(section.children, ['FORMER-COMPANY', 'FORMER-NAME']).flatMap(
      (former) => readFormerName(former, fields, report) ?? [],
    ),
    businessAddress: readHeaderAddress(sectionsOf(section.children, ['BUSINESS-ADDRESS'])[0], fields),
    mailAddress: readHeaderAddress(sectionsOf(section.children, ['MAIL-ADDRESS'])[0], fields),
    span: section.span,
  };
}

type Identity = Pick<Party, 'cik' | 'sicCode' | 'irsNumber' | 'stateOfIncorporation' | 'fiscalYearEnd' | 'organizationName'>;

function readIdentity(nodes: readonly HeaderNode[], fields: FieldTaker, report: Report): Identity {
  const cik = readCik(fields.take(nodes, 'CIK'), report);
  return {
    cik: cik === null ? null : { ...cik, basis: 'header' },
    sicCode: readSicCode(fields.take(nodes, 'ASSIGNED-SIC')),
    irsNumber: readIrsNumber(fields.take(nodes, 'IRS-NUMBER')),
    stateOfIncorporation: fields.take(nodes, 'STATE-OF-INCORPORATION'),
    fiscalYearEnd: fields.take(nodes, 'FISCAL-YEAR-END'),
    organizationName: fields.take(nodes, 'ORGANIZATION-NAME'),
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
