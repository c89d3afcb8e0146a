import { findPersonName, isCompanyName } from './person-name.ts';
import { readMark } from './read-mark.ts';

/** What one text says of a signature: who signed, in what capacity, for whom, and by whose hand. */
export type SignedName = {
  readonly name: string;
  readonly title: string | null;
  readonly onBehalfOf: string | null;
  readonly attorneyInFact: string | null;
  readonly isConformed: boolean;
};

/** The mark within a text, with all that stands before it. */
const toMark = /^.*(?:^|[\s,;:])\/\s*s\s*\/\s*/is;
const power = /^(.+?)[\s,]+((?:(?:by|under|pursuant\s+to)\s+(?:an?\s+)?power\s+of\s+attorney|as\s+attorney[\s-]*in[\s-]*fact).*)$/is;
const firstBy = /[\s,;]*\bby\s*:/i;

//  signature = [ entity "By:" { partner "By:" } ] [ "/s/" ] name [ "," title ] [ "for" principal ]
//  signature = "By:" entity "," "Name:" name "," "Title:" title "/s/" name

/**
 * Reads a signature that is all in one text, as the elements of XML forms are: `/s/ Fadillah Badar, Attorney-in-Fact for Robin L. Washington`,
 * `Carlyle Realty III, L.P., By: /s/ Kevin Gasque, Authorized Person`.
 */
export function readSignedName(printed: string): SignedName {
  const before = toMark.exec(printed)?.[0] ?? '';
  const mark = before === '' ? readMark(printed) : null;
  const text = (mark === null ? printed.slice(before.length) : printed.slice(mark.start, mark.end)).replace(
    /^\s*(?:by\b\s*:?)?\s*|[\s*]+$/gi,
    '',
  );
  const title = /\btitle\s*:\s*([^,;/]+)/i.exec(before)?.[1]?.trim() ?? null;
  const signed = readNameAndOffice(text);
  return {
    ...signed,
    title: signed.title ?? title,
    onBehalfOf: signed.onBehalfOf ?? entityIn(before),
    isConformed: before !== '' || mark?.isConformed === true,
  };
}

/** The company that is named before the first `By:`, or after it where a name and a title have labels. */
function entityIn(before: string): string | null {
  const [first = '', second = ''] = before.split(firstBy);
  const entity = (first.trim() === '' ? second : first)
    .replace(/[\s,;]*(?:\bname\s*:.*|\/\s*s\s*\/.*)$/is, '')
    .replace(/^\s+|[\s,;]+$/g, '');
  return isCompanyName(entity) ? entity : null;
}

function readNameAndOffice(text: string): Omit<SignedName, 'isConformed'> {
  const none = { title: null, onBehalfOf: null, attorneyInFact: null };
  const found = isCompanyName(text.split(',')[0] ?? '') ? null : findPersonName(text);
  const [, holder = '', office = ''] =
    found === null ? (power.exec(text) ?? []) : ['', text.slice(found.start, found.end), text.slice(found.rest)];
  if (holder === '' || office.trim() === '') return { ...none, name: text };

  const hand = /^by\s*:?\s+/i.exec(office)?.[0] ?? '';
  const attorney = hand === '' ? null : findPersonName(office.slice(hand.length));
  if (attorney !== null) return { ...none, name: holder, attorneyInFact: office.slice(hand.length).slice(attorney.start, attorney.end) };
  const [title = office, principal = null] = office.trim().split(/\s+(?:for|on\s+behalf\s+of)\s*:?\s+/i);
  return { ...none, name: holder, title: title.replace(/\)$/, title.includes('(') ? ')' : ''), onBehalfOf: principal };
}
