import { type Based, basedOn, mergeHint } from './extract/based.ts';
import type { CoverDraft } from './extract/cover-page/cover-draft.ts';
import { readCoverPage } from './extract/cover-page/read-cover-page.ts';
import { extractContent } from './extract/extractors.ts';
import type { MainDocument } from './extract/main-document.ts';
import { mergeItems } from './extract/merge-items.ts';
import { openMainDocument } from './extract/open-main-document.ts';
import { readDocuments, unknownType } from './extract/read-documents.ts';
import { refuseBareText } from './extract/refuse-bare-text.ts';
import { envelopeAccessionNumber } from './extract/resolve-accession-number.ts';
import { resolveFormType } from './extract/resolve-form-type.ts';
import { resolveParties } from './extract/resolve-parties.ts';
import { openSubmission, type Submission } from './extract/submission.ts';
import type { FilingHints, FilingRecord } from './record/filing.ts';
import { formTitle } from './record/tables/form-title.ts';
import { collectDiagnostics, type Diagnostic, diagnosticSeverity, type Report } from './source/diagnostic.ts';
import { type Refusal, refuseText } from './split/refuse-text.ts';

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
  const noText = refuseText(text);
  if (noText !== null) return refuse(noText, diagnostics);

  const submission = openSubmission(text, hints, report);
  const main = openMainDocument(submission, report);
  const cover = main === null ? noCover : readCoverPage(main, report);
  const formType = resolveFormType(submission, main, cover, report);
  const noFiling = refuseBareText(submission, main, formType !== null && namesForm(formType));
  if (noFiling !== null) return refuse(noFiling, diagnostics);

  if (formType === null) report('missing-form-type', null, 'Nothing in the text names the form.');
  const record = assembleRecord({ submission, main, cover, formType: formType ?? unknownForm }, report);
  return { kind: 'filing', record, diagnostics };
}

const noCover: CoverDraft = { formType: null, reportingPeriod: null, coverPage: null, registrants: [] };
const unknownForm: Based<string> = { value: unknownType, basis: 'document', span: null };

type Read = {
  readonly submission: Submission;
  readonly main: MainDocument | null;
  readonly cover: CoverDraft;
  readonly formType: Based<string>;
};

function assembleRecord({ submission, main, cover, formType }: Read, report: Report): FilingRecord {
  const { text, hints, parts, headerDraft } = submission;
  const parties = resolveParties(submission, main, { ...cover, formType: formType.value }, report);
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
    ...content,
    items: mergeItems(headerDraft.items, content.items, report),
    documents: readDocuments(submission, main, formType, report),
    headerFields: headerDraft.headerFields,
  };
}

/** A hint makes a filing of any text, so it has to name a form that there is. */
function namesForm({ basis, value }: Based<string>): boolean {
  return basis !== 'hints' || formTitle(value) !== null || value.toUpperCase().startsWith('EX-');
}

function refuse({ code, message }: Refusal, diagnostics: readonly Diagnostic[]): ParseOutcome {
  const reason: Diagnostic = { code, severity: diagnosticSeverity[code], message, span: null };
  return { kind: 'unreadable', reason, diagnostics: [reason, ...diagnostics] };
}
