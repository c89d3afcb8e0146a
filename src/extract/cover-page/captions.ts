import { stateOrCountryCode } from '../../record/tables/state-or-country-name.ts';

/** What a caption on a cover asks for. `other` is asked for, but kept nowhere: its value is nobody else's. */
export type CoverField =
  | 'name'
  | 'nameAndAddress'
  | 'translation'
  | 'address'
  | 'city'
  | 'zip'
  | 'state'
  | 'irsNumber'
  | 'fileNumber'
  | 'phone'
  | 'other';

/** A caption: `pattern` matches the words that begin it, at the cell's beginning; one without `^` matches wherever in a cell they stand. */
export type Caption = { readonly field: CoverField; readonly pattern: RegExp };

const of = (field: CoverField, pattern: RegExp): Caption => ({ field, pattern });

/**
 * The captions of covers, all forms together. Earlier ones win: an agent's or a counsel's name, address and telephone are captioned in
 * words that hold a registrant's caption.
 */
export const captions: readonly Caption[] = Object.freeze([
  of('other', /^names?(?:,| and) address(?:es)?.*?(?:agent|person|communications|company contact|counsel|notices)/i),
  of('other', /^names?,? (?:and )?(?:title|(?:tele)?phone|address).*?(?:agent|person|contact|communications|notices)/i),
  of('other', /^names? of (?:agent|person|each exchange|contact|the plan|subject)/i),
  of('other', /^names? of (?:filing|reporting|offeror|persons?)/i),
  of('other', /^former (?:name|address|fiscal)/i),
  of('other', /^(?:title|titles) of (?:each )?class|^full title of|^title of (?:the )?securit|^cusip/i),
  of('other', /^date of event|^calculation of|^amount (?:of|to be)|^primary standard|^central index key/i),
  of('other', /^if applicable|^agent for service|^plan name|^ticker|^trading symbol/i),
  of('nameAndAddress', /^name and address of (?:the )?(?:issuer|registrant|fund|trust)/i),
  // The column of a table with a registrant in each row (Exelon, Louisville Gas and Electric).
  of('nameAndAddress', /^(?:exact names? of |names? of )?(?:the )?registrants?\b[^.]*\baddress(?:es)?\b[^.]*\btelephone/i),
  of(
    'name',
    /^(?:exact |full |legal |corporate )*(?:legal |corporate )?names? of (?:the )?(?:registrants?|issuer|small business issuer|company|fund|trust|issuing entity|insurance company|depositor|corporation|partnership|foreign private issuer|institutional investment manager)/i,
  ),
  of('name', /^(?:exact )?names? (?:\(s\) )?of (?:the )?registrant/i),
  of('name', /^exact names?\b/i),
  of('name', /^registrants?[’']?s? name/i),
  of('name', /^name:/i),
  of('name', /^issuer:?$/i),
  of('translation', /^translation\b.*\bname/i),
  of('translation', /^english (?:translation|name)/i),
  of('address', /^(?:business )?address(?:es)?\b(?!.*(?:agent for service|authorized to receive|service of process))/i),
  of('address', /^registrants?[’']?s? (?:business )?address/i),
  of('address', /^principal executive offices/i),
  of('address', /^(?:street|mailing) address/i),
  of('city', /^city,? (?:and )?(?:state|town|province)\b.*\b(?:zip|code)\b/i),
  of('zip', /^(?:zip|postal) code/i),
  of(
    'state',
    /^(?:state|province|jurisdiction|country|place)\b.*\b(?:jurisdiction|incorporation|organization|organisation|formation|incorporated|organized|other)\b/i,
  ),
  of('state', /^(?:state|jurisdiction) of\b/i),
  of('irsNumber', /(?:\bi\.? ?r\.? ?s\.?,?|\bfederal|internal revenue service)\s*(?:employe[er]|identification|i\. ?d\.|tax|id\b)/i),
  of('irsNumber', /^(?:employer|taxpayer) identification/i),
  of('irsNumber', /^i\.? ?r\.? ?s\.?(?:$| (?:no\b|number))/i),
  of('fileNumber', /(?:commission|sec|13f|investment company act|securities act)\s+file\s*(?:numbers?|nos?\b|#)?/i),
  of('fileNumber', /^commission$/i),
  // Below `Commission File`, beside the fiscal year (Winthrop Partners).
  of('fileNumber', /^no\.? (?=\d{1,3}-\d{4,6}\b)/i),
  of('fileNumber', /(?:(?:securities|investment company) act )?registration (?:statement )?(?:nos?\b\.?|numbers?)/i),
  of('fileNumber', /^file (?:nos?\b|numbers?|#)/i),
  of('fileNumber', /\(file #/i),
  of('phone', /\b(?:tele)?phone (?:numbers?|nos?)\b/i),
  of('phone', /^registrants?[’']?s? (?:tele)?phone\b/i),
  of('phone', /^(?:tele)?phone\b(?! (?:co|company|corp))/i),
]);

/** True for a text of nothing but captions' words: `Identification`, `incorporation or organization`, `Number`. */
export function isCaptionRest(text: string): boolean {
  return captionRest.test(text) && /[a-z]{4}/i.test(text);
}

const captionRest =
  /^(?:[^\p{L}\d]*\b(?:or|of|and|in|the|other|its|employer|identification|incorporation|organization|jurisdiction|charter|file|numbers?|nos?|code|telephone|area|including|principal|executive|offices?)\b)+[^\p{L}\d]*$/iu;

/** True for the caption of a part of an address, `(Street)`: the address as a whole has another. */
export function isAddressPart(text: string): boolean {
  return /^\((?:street|number and street|city|town|state|zip)\)$/i.test(text);
}

/** A caption found in a cell: `end` is where, in the cell's text, its words end as far as the pattern knows them. */
export type CaptionMatch = { readonly caption: Caption; readonly start: number; readonly end: number };

/** Finds the caption of a cell. Brackets, numbers of a numbered form (`3.`) and quotes before it do not count. */
export function findCaption(text: string): CaptionMatch | null {
  const lead = /^[\s([{"“]*(?:\d{1,2}\.|\([a-z]\))?[\s([{]*/i.exec(text)?.[0].length ?? 0;
  const rest = lead === 0 ? text : text.slice(lead);
  // Most cells are no caption: two tests tell, and the list is walked for the others only.
  if ((!anyOpening.test(rest) && !anyFloating.test(rest)) || namesState(rest)) return null;
  for (const caption of captions) {
    const match = caption.pattern.exec(rest);
    if (match !== null) return { caption, start: lead + match.index, end: lead + match.index + match[0].length };
  }
  return null;
}

/** `STATE OF DELAWARE` begins like a caption and is a value. */
function namesState(text: string): boolean {
  return /^state of /i.test(text) && stateOrCountryCode(text.slice('state of '.length)) !== null;
}

const isOpening = ({ pattern }: Caption): boolean => pattern.source.startsWith('^');
const anyOpening = new RegExp(`^(?:${sourceOf(captions.filter(isOpening))})`, 'i');
const anyFloating = new RegExp(sourceOf(captions.filter((caption) => !isOpening(caption))), 'i');

/** A regular expression's source for what any of the captions matches. */
function sourceOf(some: readonly Caption[]): string {
  return some.map(({ pattern }) => pattern.source).join('|');
}
