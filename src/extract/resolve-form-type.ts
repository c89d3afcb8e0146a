import { baseFormType } from '../record/tables/form-title.ts';
import type { Report } from '../source/diagnostic.ts';
import type { Found } from '../source/span.ts';
import type { DocumentPart, HeaderNode } from '../split/part.ts';
import { type Based, basedOn, mergeHint } from './based.ts';

/** Where a form type may be named, strongest first. */
export type FormTypeSources = {
  readonly header: Found<string> | null;
  readonly headerNodes: readonly HeaderNode[];
  readonly main: DocumentPart | null;
  /** `documentType` or `submissionType` of an XML form, which states it. */
  readonly xml: Found<string> | null;
  readonly cover: Found<string> | null;
  readonly hint: string | null;
};

/**
 * The form of a filing: the header's, else what `<TYPE>` or the XML of its main document says, else the cover, else the hint, else the exhibit
 * number that begins the text. Null where nothing says it; a cover and an exhibit number are inferences and reported as such.
 */
export function resolveFormType(sources: FormTypeSources, opening: string, report: Report): Based<string> | null {
  const { main, xml, cover, hint } = sources;
  const stated = basedOn(sources.header ?? firstFormType(sources.headerNodes), 'header') ?? basedOn(main?.type ?? xml, 'document');
  if (stated !== null && cover !== null && contradict(stated.value, cover.value)) {
    report('form-type-differs', cover.span, `The cover says ${cover.value}; the submission says ${stated.value}.`);
  }
  const form = mergeHint(stated ?? basedOn(cover, 'cover'), hint, 'form type', report) ?? exhibitType(opening, main);
  if (form !== null && form.basis !== 'header' && form.basis !== 'document') {
    report('inferred-form-type', form.span, `The form type ${form.value} was inferred from the ${form.basis}.`);
  }
  return form;
}

/** `FORM TYPE` of the first party that has one, for headers whose own field is missing. */
function firstFormType(nodes: readonly HeaderNode[]): Found<string> | null {
  for (const node of nodes) {
    if (node.kind === 'field' && node.tag === 'FORM-TYPE' && node.value.value !== '') return node.value;
    const within = node.kind === 'section' ? firstFormType(node.children) : null;
    if (within !== null) return within;
  }
  return null;
}

/** The part of a form's name that covers print too: `10-K` of 10-K405, `13D` of SC 13D and SCHEDULE 13D. */
const core = /\d+[A-Z]?-?[A-Z]/;

function contradict(stated: string, printed: string): boolean {
  const statedCore = core.exec(baseFormType(stated))?.[0];
  const printedCore = core.exec(baseFormType(printed))?.[0];
  return statedCore !== undefined && printedCore !== undefined && statedCore !== printedCore;
}

const exhibitHeading = /^\s*(?:<[^>]*>\s*)*exhibit\s*(?:no\.?\s*)?(\d{1,3}(?:\.\d{1,3})?(?:\([a-z0-9]+\))?)/i;

/** A power of attorney is Exhibit 24 (Regulation S-K, Item 601); attachments to forms 3, 4 and 5 bear no number. */
const powerOfAttorney = /^\s*(?:<[^>]*>\s*)*(?:(?:limited|special|general)\s+)?power\s+of\s+attorney\b/i;

/** An attachment that was saved alone often begins with its number: `Exhibit 99.1` is EX-99.1. */
function exhibitType(opening: string, main: DocumentPart | null): Based<string> | null {
  const attorney = powerOfAttorney.exec(opening);
  if (attorney !== null && main !== null) {
    const end = main.body.start + attorney[0].length;
    return { value: 'EX-24', basis: 'cover', span: { start: end - attorney[0].trimStart().replace(/^(?:<[^>]*>\s*)*/, '').length, end } };
  }
  const match = exhibitHeading.exec(opening);
  const number = match?.[1];
  if (match === null || number === undefined || main === null) return null;
  const end = main.body.start + match[0].length;
  return { value: `EX-${number}`, basis: 'cover', span: { start: end - number.length, end } };
}
