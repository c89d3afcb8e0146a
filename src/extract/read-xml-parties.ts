import type { Party } from '../record/party.ts';
import type { XmlElement } from '../sections/read-xml.ts';
import type { Report } from '../source/diagnostic.ts';
import type { Found } from '../source/span.ts';
import { readCik } from './header/read-header-identifiers.ts';
import type { MainDocument } from './main-document.ts';
import { namedParty } from './named-party.ts';
import { type XmlPartyElement, xmlPartyElements } from './tables/xml-party-elements.ts';

/** Reads the parties that an XML form names itself, for a document that comes without the header of its submission. Each once, in order. */
export function readXmlParties({ sections }: MainDocument, report: Report): readonly Party[] {
  const root = sections.format === 'xml' ? sections.root : null;
  if (root === null) return [];
  const parties = partiesUnder(root, report);
  const keyOf = (party: Party): string => `${party.role} ${party.cik?.value ?? party.name.value}`;
  return [...new Map(parties.toReversed().map((party) => [keyOf(party), party])).values()].toReversed();
}

function partiesUnder(element: XmlElement, report: Report): readonly Party[] {
  const known = xmlPartyElements.find((party) => party.element === element.name);
  const name = known === undefined ? null : textWithin(element, [known.name]);
  if (known !== undefined && name !== null) return [xmlParty(known, element, name, report)];
  return element.children.flatMap((child) => partiesUnder(child, report));
}

function xmlParty({ role, cik: names }: XmlPartyElement, element: XmlElement, name: Found<string>, report: Report): Party {
  const cik = readCik(textWithin(element, names), report);
  return { ...namedParty(role, { ...name, basis: 'document' }, element.span), cik: cik === null ? null : { ...cik, basis: 'document' } };
}

/** The text of the first element of one of `names` at any depth. */
function textWithin(element: XmlElement, names: readonly string[]): Found<string> | null {
  for (const child of element.children) {
    if (names.includes(child.name) && child.text !== '') return { value: child.text, span: child.span };
    const within = textWithin(child, names);
    if (within !== null) return within;
  }
  return null;
}
