import { isInferred } from '../record/found.ts';
import { baseFormType } from '../record/tables/form-title.ts';
import type { Report } from '../source/diagnostic.ts';
import type { Found } from '../source/span.ts';
import type { HeaderNode } from '../split/part.ts';
import { type Based, basedOn, mergeHint } from './based.ts';
import type { CoverDraft } from './cover-page/cover-draft.ts';
import { readExhibitHeading } from './exhibit-heading.ts';
import type { MainDocument } from './main-document.ts';
import type { Submission } from './submission.ts';

/**
 * The form of a filing: the header's, else what `<TYPE>` or the XML of its main document says, else the cover, else the hint, else the
 * exhibit number that begins the text. Null where nothing says it; a cover and an exhibit number are inferences and reported as such.
 */
export function resolveFormType(
  { header, headerDraft, hints }: Submission,
  main: MainDocument | null,
  cover: CoverDraft,
  report: Report,
): Based<string> | null {
  const isXml = main?.sections.format === 'xml';
  const inHeader = headerDraft.formType ?? firstFormType(header?.nodes ?? []);
  const inTags = main?.document.type ?? (isXml ? cover.formType : null);
  const stated = basedOn(inHeader, 'header') ?? basedOn(inTags, 'document');
  const printed = isXml ? null : cover.formType;
  if (stated !== null && printed !== null && contradict(stated.value, printed.value)) {
    report('form-type-differs', printed.span, `The cover says ${printed.value}; the submission says ${stated.value}.`);
  }
  const named = mergeHint(stated ?? basedOn(printed, 'cover'), hints?.formType ?? null, 'form type', report);
  const form = named ?? (main === null ? null : basedOn(readExhibitHeading(main), 'cover'));
  if (form !== null && isInferred(form.basis)) {
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
