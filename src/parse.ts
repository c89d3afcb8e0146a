import { type Based, basedOn, mergeHint } from './extract/based.ts';
import { checkDocuments } from './extract/check-documents.ts';
import type { CoverDraft } from './extract/cover-page/cover-draft.ts';
import { readCoverPage } from './extract/cover-page/read-cover-page.ts';
import { extractContent } from './extract/extractors.ts';
import { findMainDocument } from './extract/find-main-document.ts';
import { type HeaderDraft, readHeaderDraft } from './extract/header/read-header-draft.ts';
import type { MainDocument } from './extract/main-document.ts';
import { mergeItems } from './extract/merge-items.ts';
import { readDocuments, unknownType } from './extract/read-documents.ts';
import { readXmlParties } from './extract/read-xml-parties.ts';
import { refuseBareText } from './extract/refuse-bare-text.ts';
import { envelopeAccessionNumber } from './extract/resolve-accession-number.ts';
import { resolveFormType } from './extract/resolve-form-type.ts';
import { resolveParties } from './extract/resolve-parties.ts';
import type { FilingHints, FilingRecord } from './record/filing.ts';
import type { Party } from './record/party.ts';
import { readSections } from './sections/read-sections.ts';
import { collectDiagnostics, type Diagnostic, diagnosticSeverity, type Report } from './source/diagnostic.ts';
import type { DocumentPart, HeaderPart, Part } from './split/part.ts';
import { type Refusal, refuseText } from './split/refuse-text.ts';
import { splitSubmission } from './split/split-submission.ts';

/** A filing was recognised and read, or the text is none and `diagnostics` says what it is instead. */
export type ParseOutcome =
  | { readonly kind: 'filing'; readonly record: FilingRecord; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'unreadable'; readonly reason: Diagnostic; readonly diagnostics: readonly Diagnostic[] };

/** One text, and what the client knows of it beside. */
export type FilingInput = { readonly text: string; readonly hints?: FilingHints | null };

/**
 * Reads the text of one filing: a submission in any of EDGAR's forms, or one document of it. Every span of the record is an offset into
 * `text`. Nothing is lost in silence: a value is right, or null, or a diagnostic says what is the matter. Never throws on bad text.
 */
export function parseFiling({ text, hints = null }: FilingInput): ParseOutcome {
  const { report, diagnostics } = collectDiagnostics();
  const refusal = refuseText(text);
  if (refusal !== null) return refuse(refusal, diagnostics);

  const submission = openSubmission(text, hints, report);
  const main = openMainDocument(submission, report);
  const cover = main === null ? noCover : readCoverPage(main, report);
  const formType = nameForm(submission, main, cover, report);
  const noFiling = refuseBare(submission, main, formType);
  if (noFiling !== null) return refuse(noFiling, diagnostics);

  if (formType === null) report('missing-form-type', null, 'Nothing in the text names the form.');
  const record = assembleRecord({ submission, main, cover, formType: formType ?? unknownForm }, report);
  return { kind: 'filing', record, diagnostics };
}

type Submission = {
  readonly text: string;
  readonly hints: FilingHints | null;
  readonly parts: readonly Part[];
  readonly header: HeaderPart | null;
  readonly headerDraft: HeaderDraft;
  readonly documents: readonly DocumentPart[];
};

const noCover: CoverDraft = { formType: null, reportingPeriod: null, coverPage: null };
const unknownForm: Based<string> = { value: unknownType, basis: 'document', span: null };

function openSubmission(text: string, hints: FilingHints | null, report: Report): Submission {
  const parts = splitSubmission(text, report);
  const header = parts.find((part) => part.kind === 'header') ?? null;
  const documents = parts.filter((part) => part.kind === 'document');
  const headerDraft = readHeaderDraft(header?.nodes ?? [], report);
  checkDocuments(documents, header, headerDraft.documentCount, report);
  return { text, hints, parts, header, headerDraft, documents };
}

function openMainDocument({ text, hints, headerDraft, documents }: Submission, report: Report): MainDocument | null {
  const formType = headerDraft.formType?.value ?? null;
  const document = findMainDocument(documents, formType);
  if (document === null) return null;
  return {
    text,
    document,
    sections: readSections(text, document, report),
    formType: formType ?? document.type?.value ?? hints?.formType ?? null,
    filedOn: headerDraft.filedOn?.value ?? hints?.filedOn ?? null,
    parties: headerDraft.parties,
    documents,
  };
}

function nameForm(
  { header, headerDraft, hints }: Submission,
  main: MainDocument | null,
  cover: CoverDraft,
  report: Report,
): Based<string> | null {
  const opening = main === null ? '' : main.text.slice(main.document.body.start, main.document.body.start + 2000);
  const isXml = main?.sections.format === 'xml';
  const sources = {
    header: headerDraft.formType,
    headerNodes: header?.nodes ?? [],
    main: main?.document ?? null,
    xml: isXml ? cover.formType : null,
    cover: isXml ? null : cover.formType,
    hint: hints?.formType ?? null,
  };
  return resolveFormType(sources, opening, report);
}

/** Only a text without header and tags can be no filing at all. */
function refuseBare({ text, header }: Submission, main: MainDocument | null, formType: Based<string> | null): Refusal | null {
  if (header !== null || main === null || !main.document.isBare) return null;
  return refuseBareText(text, main.document, formType !== null);
}

type Read = {
  readonly submission: Submission;
  readonly main: MainDocument | null;
  readonly cover: CoverDraft;
  readonly formType: Based<string>;
};

function assembleRecord({ submission, main, cover, formType }: Read, report: Report): FilingRecord {
  const { text, hints, parts, headerDraft, documents } = submission;
  const stated = readStatedParties(headerDraft, main, report);
  const parties = resolveParties({ stated, coverPage: cover.coverPage, formType: formType.value, cik: hints?.cik ?? null }, report);
  const content = extractContent(main === null ? null : { ...main, formType: formType.value, parties }, report);
  const accessionNumber = basedOn(headerDraft.accessionNumber ?? envelopeAccessionNumber(text, parts, report), 'header');
  return {
    formType,
    accessionNumber: mergeHint(accessionNumber, hints?.accessionNumber ?? null, 'accession number', report),
    filedOn: mergeHint(basedOn(headerDraft.filedOn, 'header'), hints?.filedOn ?? null, 'day of filing', report),
    acceptedAt: headerDraft.acceptedAt,
    reportingPeriod: headerDraft.reportingPeriod ?? cover.reportingPeriod,
    parties,
    coverPage: cover.coverPage,
    items: mergeItems(headerDraft.items, content.items, report),
    signatures: content.signatures,
    exhibits: content.exhibits,
    documents: readDocuments(text, documents, formType, report),
    headerFields: headerDraft.headerFields,
  };
}

/** The header's parties. Where it has none, or does not name one, an XML form names its own. */
function readStatedParties({ parties, namelessRoles }: HeaderDraft, main: MainDocument | null, report: Report): readonly Party[] {
  if (main === null || (parties.length > 0 && namelessRoles.length === 0)) return parties;
  const named = readXmlParties(main, report);
  return [...parties, ...named.filter(({ role }) => parties.length === 0 || namelessRoles.includes(role))];
}

function refuse({ code, message }: Refusal, diagnostics: readonly Diagnostic[]): ParseOutcome {
  const reason: Diagnostic = { code, severity: diagnosticSeverity[code], message, span: null };
  return { kind: 'unreadable', reason, diagnostics: [...diagnostics, reason] };
}
