import { IsoDate } from '../../record/identifiers.ts';
import type { Signature } from '../../record/signature.ts';
import type { XmlElement } from '../../sections/read-xml.ts';
import type { Found } from '../../source/span.ts';
import { findDates } from '../leaf/read-date.ts';
import { readSignedName } from './read-signed-name.ts';
import { type SignatureElement, signatureElements } from './xml-signature-elements.ts';

/**
 * Reads the signature elements of an XML form, by its root, in order. An element without a name gives nothing, and one that holds others
 * leaves the signing to them: on Form D a `signatureBlock` holds a `signature` for each issuer.
 */
export function readXmlSignatures(root: XmlElement | null): readonly Signature[] {
  return root === null ? [] : signaturesWithin(root, root);
}

function signaturesWithin(element: XmlElement, root: XmlElement): readonly Signature[] {
  return element.children.flatMap((child) => {
    const within = signaturesWithin(child, root);
    const form = signatureElements.find((one) => one.element === child.name);
    return within.length > 0 || form === undefined ? within : readElement(child, form, root);
  });
}

/** Of several signers the partners in between, `its General Partner`, do not sign themselves. */
function readElement(element: XmlElement, form: SignatureElement, root: XmlElement): readonly Signature[] {
  const entity = entityOf(element, root, form.onBehalfOf);
  const signers = form.signer === null ? [] : descendants(element).filter((one) => one.name === form.signer);
  const signatures = (signers.length > 0 ? signers : [element]).flatMap((signer) => readSigner(signer, form, entity));
  const persons = signatures.filter((signature) => !/^its\b/i.test(signature.title?.value ?? ''));
  return persons.length > 0 ? persons : signatures;
}

function readSigner(signer: XmlElement, form: SignatureElement, named: Found<string> | null): readonly Signature[] {
  const printed = firstText(signer, form.name);
  if (printed === null || !/\p{L}/u.test(printed.value)) return [];
  const signed = readSignedName(printed.value);
  const within = (value: string | null): Found<string> | null => (value === null ? null : { value, span: printed.span });
  const date = firstText(signer, form.date);
  const entity = named ?? within(signed.onBehalfOf);
  return [
    {
      name: { value: signed.name, span: printed.span },
      title: titleOf(firstText(signer, form.title), signed.name) ?? within(signed.title),
      signedOn: date === null ? null : readXmlDate(date),
      onBehalfOf: entity?.value === signed.name ? null : entity,
      attorneyInFact: within(signed.attorneyInFact),
      isConformed: signed.isConformed,
      span: signer.span,
    },
  ];
}

/** `Amanda Quinn, Vice President`: a form may ask for name and title in one element. */
function titleOf(title: Found<string> | null, name: string): Found<string> | null {
  return title?.value.startsWith(`${name}, `) ? { ...title, value: title.value.slice(name.length + 2) } : title;
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
