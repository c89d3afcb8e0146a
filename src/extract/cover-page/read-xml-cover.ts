import { readXml, type XmlElement } from '../../sections/read-xml.ts';
import type { SectionedText } from '../../sections/sections.ts';
import type { Found, Span } from '../../source/span.ts';
import { findDates } from '../leaf/read-date.ts';
import type { MainDocument } from '../main-document.ts';
import type { CoverDraft } from './cover-draft.ts';

/** Elements that name the form, and those that name the period, in the XML documents that the SEC defines. */
const formElements: ReadonlySet<string> = new Set(['documentType', 'submissionType', 'DocumentType']);
const periodElements: ReadonlySet<string> = new Set(['periodOfReport', 'reportCalendarOrQuarter', 'DocumentPeriodEndDate', 'repPdDate']);

/** Reads form and period out of an XML document; it has no cover page. `isAmendment` and `AmendmentFlag` mark an amendment. */
export function readXmlCover({ text, document }: Pick<MainDocument, 'document'> & Pick<SectionedText, 'text'>): CoverDraft {
  const elements = leaves(readXml(text, document.body));
  const form = elements.find((element) => formElements.has(element.name));
  const period = elements.find((element) => periodElements.has(element.name));
  const isAmendment = elements.some(({ name, text: flag }) => /^(?:isAmendment|AmendmentFlag)$/.test(name) && /^(?:true|1|Y)$/i.test(flag));
  const [date] = findDates(period?.text ?? '');
  return {
    formType: form === undefined ? null : formType(form.text, form.span, isAmendment),
    reportingPeriod:
      period === undefined || date === undefined
        ? null
        : { text: period.text, startsOn: date.value, endsOn: date.value, span: period.span },
    coverPage: null,
    registrants: [],
  };
}

function formType(printed: string, span: Span, isAmendment: boolean): Found<string> {
  return { value: isAmendment && !printed.endsWith('/A') ? `${printed}/A` : printed, span };
}

function leaves(root: XmlElement | null): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open = root === null ? [] : [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.text !== '') found.push(element);
    for (const child of element.children.toReversed()) open.push(child);
  }
  return found;
}
