import { IsoDate } from '../../record/identifiers.ts';
import type { Signature } from '../../record/signature.ts';
import { readXml, type XmlElement } from '../../sections/read-xml.ts';
import type { Found } from '../../source/span.ts';
import { findDates } from '../leaf/read-date.ts';
import type { MainDocument } from '../main-document.ts';
import { findPersonName } from './person-name.ts';
import { readMark } from './read-mark.ts';

/** Which elements of an XML form make one signature, and in which of their children the values stand. */
type SignatureElement = {
  readonly element: string;
  readonly name: readonly string[];
  readonly title: readonly string[];
  readonly date: readonly string[];
  /** Where the entity signed for is named: a child of the element around it, or an element anywhere in the form. */
  readonly onBehalfOf: readonly string[];
};

/** Forms 3, 4, 5 (ownerSignature), 13F (signatureBlock), Schedules 13D and 13G (signatureInfo…, one person each), D, N-CEN and N-PORT. */
const signatureElements: readonly SignatureElement[] = Object.freeze([
  { element: 'ownerSignature', name: ['signatureName'], title: [], date: ['signatureDate'], onBehalfOf: [] },
  {
    element: 'signatureBlock',
    name: ['name', 'nameOfSigner', 'signatureName'],
    title: ['title', 'signatureTitle'],
    date: ['signatureDate'],
    onBehalfOf: ['issuerName', 'filingManager'],
  },
  { element: 'signatureInformation', name: ['signature'], title: ['title'], date: ['date'], onBehalfOf: ['reportingPersonName'] },
  { element: 'signaturePerson', name: ['signature'], title: ['title'], date: ['date'], onBehalfOf: ['signatureReportingPerson'] },
  {
    element: 'signature',
    name: ['signature', 'nameOfSigner', 'signerName', 'signedBy', 'nameSigned'],
    title: ['title'],
    date: ['dateSigned', 'date', 'signatureDate'],
    onBehalfOf: ['nameOfApplicant', 'registrantName', 'registrantSignedName'],
  },
]);

/** Reads the signature elements of an XML form in order. An element without a name gives nothing. */
export function readXmlSignatures(context: MainDocument): readonly Signature[] {
  const root = readXml(context.text, context.document.body);
  return root === null ? [] : signaturesWithin(root, root);
}

function signaturesWithin(element: XmlElement, root: XmlElement): readonly Signature[] {
  return element.children.flatMap((child) => {
    const form = signatureElements.find((one) => one.element === child.name);
    const signatures = form === undefined || child.children.length === 0 ? [] : readElement(child, form, root);
    return signatures.length > 0 ? signatures : signaturesWithin(child, root);
  });
}

function readElement(element: XmlElement, form: SignatureElement, root: XmlElement): readonly Signature[] {
  const printed = firstText(element, form.name);
  if (printed === null || !/\p{L}/u.test(printed.value)) return [];
  const signed = readSignedName(printed);
  const title = firstText(element, form.title) ?? signed.title;
  const entity = entityOf(element, root, form.onBehalfOf) ?? signed.onBehalfOf ?? soleOwner(root, title);
  const isOneself = entity !== null && entity.value === signed.name.value;
  const date = firstText(element, form.date);
  const signedOn = date === null ? null : readXmlDate(date);
  return [
    {
      name: signed.name,
      title,
      signedOn,
      onBehalfOf: isOneself ? null : entity,
      attorneyInFact: null,
      isConformed: signed.isConformed,
      span: element.span,
    },
  ];
}

/** `/s/ Fadillah Badar, Attorney-in-Fact for Robin L. Washington`: mark, name, office, and for whom. */
function readSignedName(printed: Found<string>): {
  name: Found<string>;
  title: Found<string> | null;
  onBehalfOf: Found<string> | null;
  isConformed: boolean;
} {
  const mark = readMark(printed.value);
  const text = mark === null ? printed.value.trim() : printed.value.slice(mark.start, mark.end);
  const isConformed = mark?.isConformed === true;
  const name = findPersonName(text);
  if (name === null || name.rest >= text.length) return { name: { ...printed, value: text }, title: null, onBehalfOf: null, isConformed };
  const office = text.slice(name.rest).trim();
  const [title = office, principal] = office.split(/\s+(?:for|on behalf of)\s+/i);
  return {
    name: { ...printed, value: text.slice(name.start, name.end) },
    title: { ...printed, value: title.replace(/\)$/, title.includes('(') ? ')' : '') },
    onBehalfOf: principal === undefined ? null : { ...printed, value: principal },
    isConformed,
  };
}

function entityOf(element: XmlElement, root: XmlElement, names: readonly string[]): Found<string> | null {
  const own = firstText(element, names);
  if (own !== null) return own;
  for (const name of names) {
    const found = descendants(root).find((one) => one.name === name);
    if (found !== undefined && names.includes('filingManager'))
      return firstText(found, ['name']) ?? (found.text === '' ? null : { value: found.text, span: found.span });
  }
  return null;
}

/** On Forms 3, 4 and 5 an attorney-in-fact signs for the reporting owner; which of several is not said. */
function soleOwner(root: XmlElement, title: Found<string> | null): Found<string> | null {
  if (title === null || !/attorney/i.test(title.value)) return null;
  const owners = descendants(root).filter((element) => element.name === 'rptOwnerName');
  return owners.length === 1 ? firstText(root, ['rptOwnerName']) : null;
}

function firstText(element: XmlElement, names: readonly string[]): Found<string> | null {
  for (const name of names) {
    const found = descendants(element).find((one) => one.name === name && one.text !== '');
    if (found !== undefined) return { value: found.text.replace(/\s+/g, ' '), span: found.span };
  }
  return null;
}

function descendants(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

function readXmlDate(date: Found<string>): Found<IsoDate> | null {
  const value = findDates(date.value)[0]?.value ?? null;
  return value === null ? null : { value: IsoDate.parse(value), span: date.span };
}
