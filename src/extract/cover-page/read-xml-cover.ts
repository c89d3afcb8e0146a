import { readXml, type XmlElement } from '../../sections/read-xml.ts';
import type { SectionedText } from '../../sections/sections.ts';
import { findDates } from '../leaf/read-date.ts';
import type { MainDocument } from '../main-document.ts';
import type { CoverDraft } from './cover-draft.ts';

type XmlDocument = Pick<MainDocument, 'document'> & Pick<SectionedText, 'text'>;

/** Start tags of the elements that name the form, of those that name the period, and of those that mark an amendment, in the SEC's XML documents. */
const formTag = startTag('documentType|submissionType|DocumentType');
const periodTag = startTag('periodOfReport|reportCalendarOrQuarter|DocumentPeriodEndDate|repPdDate');
const amendmentTag = startTag('isAmendment|AmendmentFlag');

function startTag(names: string): RegExp {
  return new RegExp(`<(?:[\\w-]+:)?(${names})[\\s>]`, 'g');
}

/**
 * Reads form and period out of an XML document; it has no cover page. `isAmendment` and `AmendmentFlag` mark an amendment. Only the elements
 * that are asked for are read: an information table may have many thousands of others.
 */
export function readXmlCover(xml: XmlDocument): CoverDraft {
  const form = findElement(xml, formTag);
  const period = findElement(xml, periodTag);
  const isAmendment = /^(?:true|1|Y)$/i.test(findElement(xml, amendmentTag)?.text ?? '');
  const [date] = findDates(period?.text ?? '');
  return {
    formType: form === null ? null : { value: amended(form.text, isAmendment), span: form.span },
    reportingPeriod:
      period === null || date === undefined
        ? null
        : { text: period.text, startsOn: date.value, endsOn: date.value, basis: 'document', span: period.span },
    coverPage: null,
    registrants: [],
  };
}

function amended(form: string, isAmendment: boolean): string {
  return isAmendment && !form.endsWith('/A') ? `${form}/A` : form;
}

/** The first element that holds text. */
function findElement({ text, document: { body } }: XmlDocument, tag: RegExp): XmlElement | null {
  const source = text.slice(body.start, body.end);
  for (const { 1: name = '', index } of source.matchAll(tag)) {
    const end = source.indexOf(`${name}>`, index + name.length + 2);
    const element = end < 0 ? null : readXml(text, { start: body.start + index, end: body.start + end + name.length + 1 });
    if (element !== null && element.text !== '') return element;
  }
  return null;
}
