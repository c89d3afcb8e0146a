import type { FilingItem, HeaderField, ReportingPeriod } from '../../record/filing.ts';
import type { AccessionNumber, IsoDate, IsoInstant } from '../../record/identifiers.ts';
import type { Party, PartyRole } from '../../record/party.ts';
import type { Report } from '../../source/diagnostic.ts';
import type { Found } from '../../source/span.ts';
import type { HeaderNode } from '../../split/part.ts';
import { findHeaderTag } from '../../split/tables/find-header-tag.ts';
import { readAcceptance } from './read-acceptance.ts';
import { readHeaderDate } from './read-header-date.ts';
import { readAccessionNumber } from './read-header-identifiers.ts';
import { readHeaderItems } from './read-header-items.ts';
import { readParties } from './read-parties.ts';
import { takeFields } from './take-fields.ts';

/** What the header of a submission says. A text without header says nothing. */
export type HeaderDraft = {
  readonly formType: Found<string> | null;
  readonly accessionNumber: Found<AccessionNumber> | null;
  readonly filedOn: Found<IsoDate> | null;
  readonly acceptedAt: Found<IsoInstant> | null;
  readonly reportingPeriod: ReportingPeriod | null;
  readonly parties: readonly Party[];
  /** Roles of parties that the header has a section for and does not name. */
  readonly namelessRoles: readonly PartyRole[];
  readonly items: readonly FilingItem[];
  /** How many documents the submission says it has. */
  readonly documentCount: Found<number> | null;
  readonly headerFields: readonly HeaderField[];
};

/** Reads the tree of a header in either dialect; every field that has no place of its own is kept with its path. */
export function readHeaderDraft(nodes: readonly HeaderNode[], report: Report): HeaderDraft {
  const fields = takeFields();
  const formType = fields.take(nodes, 'TYPE');
  const accessionNumber = readAccessionNumber(fields.take(nodes, 'ACCESSION-NUMBER'), report);
  const filedOn = readHeaderDate(fields.take(nodes, 'FILING-DATE'), report);
  const period = readHeaderDate(fields.take(nodes, 'PERIOD'), report);
  const draft = {
    formType,
    accessionNumber,
    filedOn,
    acceptedAt: readAcceptance(fields.take(nodes, 'ACCEPTANCE-DATETIME'), report),
    reportingPeriod:
      period === null
        ? null
        : { text: period.value, startsOn: period.value, endsOn: period.value, basis: 'header' as const, span: period.span },
    ...readParties(nodes, fields, report),
    items: readHeaderItems(nodes, { formType: formType?.value ?? null, filedOn: filedOn?.value ?? null }, fields, report),
    documentCount: readCount(fields.take(nodes, 'PUBLIC-DOCUMENT-COUNT')),
  };
  reportUnknown(nodes, report, new Set());
  reportNotices(nodes, report);
  return { ...draft, headerFields: fields.untaken(nodes) };
}

function readCount(field: Found<string> | null): Found<number> | null {
  return field !== null && /^\d{1,6}$/.test(field.value) ? { value: Number(field.value), span: field.span } : null;
}

/** Control tags of EDGAR's Public Dissemination Service, which say that a submission disseminated before is withdrawn or replaced. */
function reportNotices(nodes: readonly HeaderNode[], report: Report): void {
  for (const { tag, span } of nodes) {
    if (tag === 'DELETION') report('deletion-notice', span, 'EDGAR gives notice that this submission was withdrawn.');
    if (tag === 'CORRECTION') report('correction-notice', span, 'EDGAR disseminates this submission anew, corrected.');
  }
}

/** Says once for each name that a field is kept although its meaning is not known. */
function reportUnknown(nodes: readonly HeaderNode[], report: Report, said: Set<string>): void {
  for (const node of nodes) {
    const isKnown = said.has(node.tag) || findHeaderTag(node.name).isKnown;
    said.add(node.tag);
    if (!isKnown) report('unknown-header-field', node.span, `The header field ${node.name} is not known; it is kept as it stands.`);
    if (node.kind === 'section') reportUnknown(node.children, report, said);
  }
}
