import type { IsoDate } from '../../record/identifiers.ts';
import type { Signature } from '../../record/signature.ts';
import type { Report } from '../../source/diagnostic.ts';
import { type Found, spanOver } from '../../source/span.ts';
import { joinLines } from '../leaf/join-lines.ts';
import type { MainDocument } from '../main-document.ts';
import { isSameName } from './person-name.ts';
import type { BlockReading, SignedEntry } from './read-block.ts';
import type { Principal } from './read-principals.ts';

/** An entry with its block, and the attorneys who sign in it. */
type Settled = { readonly entry: SignedEntry; readonly reading: BlockReading; readonly attorneys: readonly SignedEntry[] };

/** What is settled over a whole signature page: who is unsigned, who signed by an attorney, and dates given once for all. */
export function settleSignatures(context: MainDocument, readings: readonly BlockReading[], report: Report): readonly Signature[] {
  const dates = readings.map((reading) => reading.signedOn);
  const all = readings.flatMap(settleBlock);
  const signed = all.filter(({ entry }) => entry.anchor.form !== 'empty');
  const counted = signed.length > 0 ? signed : all.filter(({ entry }) => entry.name !== null);
  const unread = counted.filter(({ entry }) => entry.name === null);
  for (const { entry } of unread) report('unreadable-signature', entry.span, 'A signature whose name cannot be read.');

  const named = counted.filter(({ entry }) => entry.name !== null && !isAttorneyOnly(entry, counted));
  const elsewhere = counted.find((other) => other.entry.isAttorneyInFact)?.entry;
  return named.flatMap((settled) => {
    const { entry, reading } = settled;
    const attorney = attorneyFor(settled, elsewhere);
    if (entry.isStarred && attorney === null && elsewhere === undefined)
      report('unresolved-attorney', entry.span, 'An asterisk says that an attorney-in-fact signed, and none is named.');
    return toSignatures(
      { ...entry, title: entry.title ?? sharedTitle(entry, reading), principals: principalsOf(context, entry, reading, readings) },
      attorney,
      entry.signedOn ?? dateFor(reading, readings, dates),
    );
  });
}

function settleBlock(reading: BlockReading): readonly Settled[] {
  const attorneys = reading.entries.filter((entry) => entry.isAttorneyInFact);
  return reading.entries.map((entry) => ({ entry, reading, attorneys }));
}

/**
 * Where a page prints no entity, its sentence says that its signers sign for the registrant: so does a list of persons with `By:`, on a form
 * that has no other block.
 */
function principalsOf(
  context: MainDocument,
  entry: SignedEntry,
  reading: BlockReading,
  readings: readonly BlockReading[],
): readonly Principal[] {
  const { kind, sentence } = reading.block;
  if (entry.principals.length > 0 || sentence.length === 0 || kind === 'either') return entry.principals;
  const isOnlyBlock = readings.every((other) => other.block.kind !== 'behalf');
  const text = joinLines(sentence.map((line) => line.text));
  if (kind === 'persons' && !(entry.anchor.hasBy && isOnlyBlock && /on\s+behalf\s+of\s+the\s+(?:registrant|issuer)/i.test(text))) return [];

  const [filer, ...others] = context.parties.filter((party) => party.role === 'FILER');
  if (filer === undefined || others.length > 0 || filer.name.span === null) return [];
  return [{ kind: 'entity', name: { value: filer.name.value, span: filer.name.span } }];
}

/** The attorney's own line, `*By`, gives no signature; nor does an attorney under a list who holds no office and signs for no entity. */
function isAttorneyOnly(entry: SignedEntry, all: readonly Settled[]): boolean {
  if (!entry.isAttorneyInFact) return false;
  if (entry.anchor.isForStarred) return true;
  const holdsOffice = !/^\W*(?:as\s+|his\s+|her\s+|their\s+)?attorneys?[\s-]*in[\s-]*fact\W*$/i.test(entry.title?.value ?? '');
  return !holdsOffice && all.some((other) => other.entry !== entry && isSignedFor(other, entry));
}

/** True where `attorney`, in the same block, signs for someone who is named there without a mark of his or her own. */
function isSignedFor({ entry, attorneys }: Settled, attorney: SignedEntry): boolean {
  if (entry.isAttorneyInFact || !attorneys.includes(attorney)) return false;
  if (attorney.anchor.isForStarred) return entry.isStarred;
  return (
    entry.isStarred || entry.anchor.form === 'listed' || (entry.anchor.form !== 'conformed' && attorney.anchor.row >= entry.anchor.row - 1)
  );
}

/** `elsewhere`: the first attorney of all blocks, who signs for a starred name where its own block has none. */
function attorneyFor(settled: Settled, elsewhere: SignedEntry | undefined): Found<string> | null {
  const { entry, attorneys } = settled;
  if (entry.isAttorneyInFact) return null;
  const inBlock = attorneys.find((attorney) => isSignedFor(settled, attorney));
  if (inBlock !== undefined) return isOneself(entry, inBlock) ? null : inBlock.name;
  if (!entry.isStarred) return null;
  return elsewhere === undefined || isOneself(entry, elsewhere) ? null : elsewhere.name;
}

function isOneself(entry: SignedEntry, attorney: SignedEntry): boolean {
  return entry.name !== null && attorney.name !== null && isSameName(entry.name.value, attorney.name.value);
}

/** `Directors` beside a list of names is everyone's title. */
function sharedTitle(entry: SignedEntry, reading: BlockReading): Found<string> | null {
  if (entry.anchor.form !== 'listed') return null;
  const titles = reading.entries
    .filter((other) => other.anchor.form === 'listed')
    .flatMap((other) => (other.title === null ? [] : [other.title]));
  const [title] = titles;
  return titles.length === 1 && title !== undefined && /s$/i.test(title.value) ? title : null;
}

/** The block's own date; where it has none, the date of the block before, as on a page that is dated once. */
function dateFor(
  reading: BlockReading,
  readings: readonly BlockReading[],
  dates: readonly (Found<IsoDate> | null)[],
): Found<IsoDate> | null {
  const at = readings.indexOf(reading);
  const before = dates.slice(0, at + 1).findLast((date) => date !== null) ?? null;
  const [only, ...others] = dates.filter((date) => date !== null);
  return before ?? (others.every((date) => date.value === only?.value) ? (only ?? null) : null);
}

/** Persons named above an attorney's signature have a signature each; entities share the attorney's. */
function toSignatures(entry: SignedEntry, attorney: Found<string> | null, signedOn: Found<IsoDate> | null): readonly Signature[] {
  if (entry.name === null) return [];
  const entities = entry.principals.filter((principal) => principal.kind === 'entity').map((principal) => principal.name);
  const persons = entry.isAttorneyInFact ? entry.principals.filter((principal) => principal.kind === 'person') : [];
  const span = spanOver(entities.map((entity) => entity.span));
  const onBehalfOf = span === null ? null : { value: entities.map((entity) => entity.value).join('; '), span };
  const isConformed = entry.anchor.form === 'conformed';
  const own = { name: entry.name, title: entry.title, signedOn, onBehalfOf, attorneyInFact: attorney, isConformed, span: entry.span };
  const byAttorney = persons.map((person) => ({
    ...own,
    name: person.name,
    title: null,
    onBehalfOf: null,
    attorneyInFact: entry.name,
    span: person.name.span,
  }));
  return persons.length > 0 && entities.length === 0 ? byAttorney : [own, ...byAttorney];
}
