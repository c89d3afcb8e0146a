import { IsoDate } from '../../record/identifiers.ts';
import type { Signature } from '../../record/signature.ts';
import { readXml, type XmlElement } from '../../sections/read-xml.ts';
import type { Found } from '../../source/span.ts';
import { findDates } from '../leaf/read-date.ts';
import type { MainDocument } from '../main-document.ts';
import { findPersonName, isCompanyName } from './person-name.ts';
import { readMark } from './read-mark.ts';
import { type SignatureElement, signatureElements } from './xml-signature-elements.ts';

/** Reads the signature elements of an XML form in order. An element without a name gives nothing. */
export function readXmlSignatures(context: MainDocument): readonly Signature[] {
  const root = readXml(context.text, context.document.body);
  return root === null ? [] : signaturesWithin(root, root);
}

function signaturesWithin(element: XmlElement, root: XmlElement): readonly Signature[] {
  return element.children.flatMap((child) => {
    const form = signatureElements.find((one) => one.element === child.name);
    const signatures = form === undefined ? [] : readElement(child, form, root);
    return signatures.length > 0 ? signatures : signaturesWithin(child, root);
  });
}

/** Of several signers the partners in between, `its General Partner`, do not sign themselves. */
function readElement(element: XmlElement, form: SignatureElement, root: XmlElement): readonly Signature[] {
  const entity = entityOf(element, root, form.onBehalfOf);
  const signers = form.signer === null ? [] : descendants(element).filter((one) => one.name === form.signer);
  const signatures = (signers.length > 0 ? signers : [element]).flatMap((signer) => readSigner(signer, form, entity, root));
  const persons = signatures.filter((signature) => !/^its\b/i.test(signature.title?.value ?? ''));
  return persons.length > 0 ? persons : signatures;
}

function readSigner(signer: XmlElement, form: SignatureElement, named: Found<string> | null, root: XmlElement): readonly Signature[] {
  const printed = firstText(signer, form.name);
  if (printed === null || !/\p{L}/u.test(printed.value)) return [];
  const { name, isConformed, ...signed } = readSignedName(printed);
  const title = firstText(signer, form.title) ?? signed.title;
  const entity = named ?? signed.onBehalfOf ?? soleOwner(root, title);
  const onBehalfOf = entity?.value === name.value ? null : entity;
  const date = firstText(signer, form.date);
  return [
    { name, title, signedOn: date === null ? null : readXmlDate(date), onBehalfOf, attorneyInFact: null, isConformed, span: signer.span },
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
  const power = /^(.+?)\s+((?:by|under|pursuant\s+to)\s+(?:an?\s+)?power\s+of\s+attorney)(?:\s+for\s*:?\s+(.+))?$/i.exec(text);
  if (power !== null)
    return { name: { ...printed, value: power[1] ?? text }, title: at(printed, power[2]), onBehalfOf: at(printed, power[3]), isConformed };
  const name = isCompanyName(text.split(',')[0] ?? '') ? null : findPersonName(text);
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

function at(printed: Found<string>, value: string | undefined): Found<string> | null {
  return value === undefined ? null : { ...printed, value };
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
    const found = [...element.attributes, ...descendants(element)].find((one) => one.name === name && one.text !== '');
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
