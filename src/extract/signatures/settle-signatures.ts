import type { IsoDate } from '../../record/identifiers.ts';
import type { Signature } from '../../record/signature.ts';
import type { Report } from '../../source/diagnostic.ts';
import { type Found, spanOver } from '../../source/span.ts';
import { joinLines } from '../leaf/join-lines.ts';
import type { MainDocument } from '../main-document.ts';
import { isSameName } from './person-name.ts';
import type { SigningKind } from './phrases.ts';
import type { BlockReading, SignedEntry } from './read-block.ts';
import { isSameParty, type Principal } from './read-principals.ts';

/** What a block says of all its entries. */
type Shared = {
  readonly kind: SigningKind;
  readonly entries: readonly SignedEntry[];
  readonly attorneys: readonly SignedEntry[];
  readonly title: Found<string> | null;
  readonly signedOn: Found<IsoDate> | null;
  /** Whom its sentence says that its signers sign for, where none is printed above them. */
  readonly registrant: readonly Principal[];
};

/** An entry with what its block says. */
type Settled = { readonly entry: SignedEntry; readonly shared: Shared };

/** What is settled over a whole signature page: who is unsigned, who signed by an attorney, and dates given once for all. */
export function settleSignatures(context: MainDocument, readings: readonly BlockReading[], report: Report): readonly Signature[] {
  const all = shareWithinBlocks(context, readings);
  const signed = all.filter(({ entry }) => entry.anchor.form !== 'empty');
  const counted = signed.length > 0 ? signed : all.filter(({ entry }) => entry.name !== null);
  const unread = counted.filter(({ entry }) => entry.name === null);
  for (const { entry } of unread) report('unreadable-signature', entry.span, 'A signature whose name cannot be read.');

  const named = counted.filter((one) => one.entry.name !== null && !isAttorneyOnly(one));
  const elsewhere = counted.find((other) => other.entry.isAttorneyInFact)?.entry;
  return named.flatMap((settled) => {
    const { entry } = settled;
    const attorney = attorneyFor(settled, elsewhere);
    if (entry.isStarred && attorney === null && elsewhere === undefined)
      report('unresolved-attorney', entry.span, 'An asterisk says that an attorney-in-fact signed, and none is named.');
    return toSignatures(settled, attorney);
  });
}

function shareWithinBlocks(context: MainDocument, readings: readonly BlockReading[]): readonly Settled[] {
  const dates = datesOfBlocks(readings);
  const filer = soleFiler(context, readings);
  const isPersonsOnly = readings.every(({ block }) => block.kind !== 'behalf');
  return readings.flatMap((reading, index) => {
    const shared: Shared = {
      kind: reading.block.kind,
      entries: reading.entries,
      attorneys: reading.entries.filter((entry) => entry.isAttorneyInFact),
      title: sharedTitle(reading),
      signedOn: dates[index] ?? null,
      registrant: signsForRegistrant(reading, isPersonsOnly) ? filer : [],
    };
    return reading.entries.map((entry) => ({ entry, shared }));
  });
}

/** Each block's own date; where it has none, that of the block before, as on a page that is dated once; for the first, the only one there is. */
function datesOfBlocks(readings: readonly BlockReading[]): readonly (Found<IsoDate> | null)[] {
  const dates = readings.map((reading) => reading.signedOn);
  const [only = null, ...others] = dates.filter((date) => date !== null);
  let before = others.every((date) => date.value === only?.value) ? only : null;
  return dates.map((date) => {
    before = date ?? before;
    return before;
  });
}

/** `Directors` beside a list of names is everyone's title. */
function sharedTitle(reading: BlockReading): Found<string> | null {
  const titles = reading.entries.filter(({ anchor }) => anchor.form === 'listed').flatMap(({ title }) => (title === null ? [] : [title]));
  const [title] = titles;
  return titles.length === 1 && title !== undefined && /s$/i.test(title.value) ? title : null;
}

/**
 * Where a page prints no entity, its sentence says that its signers sign for the registrant: so does a list of persons with `By:`, on a form
 * that has no other block.
 */
function signsForRegistrant({ block: { kind, sentence }, entries }: BlockReading, isPersonsOnly: boolean): boolean {
  if (kind !== 'persons') return kind === 'behalf' && sentence.length > 0;
  const text = joinLines(sentence.map((line) => line.text));
  return isPersonsOnly && entries.some((entry) => entry.anchor.hasBy) && /on\s+behalf\s+of\s+the\s+(?:registrant|issuer)/i.test(text);
}

/** The filer, where there is but one, as the page prints it, else as the header does: `L.P.` is `LP` there. */
function soleFiler({ parties }: MainDocument, readings: readonly BlockReading[]): readonly Principal[] {
  const [filer, ...others] = parties.filter((party) => party.role === 'FILER');
  if (filer === undefined || others.length > 0) return [];
  const principals = readings.flatMap(({ entries }) => entries.flatMap((entry) => entry.principals));
  const printed = principals.find((principal) => isSameParty(principal.name.value, filer.name.value));
  if (printed !== undefined) return [printed];
  return filer.name.span === null ? [] : [{ kind: 'entity', name: { value: filer.name.value, span: filer.name.span } }];
}

/** The attorney's own line, `*By`, gives no signature; nor does an attorney under a list who holds no office and signs for no entity. */
function isAttorneyOnly({ entry, shared }: Settled): boolean {
  if (!entry.isAttorneyInFact) return false;
  if (entry.anchor.isForStarred) return true;
  const holdsOffice = !/^\W*(?:as\s+|his\s+|her\s+|their\s+)?attorneys?[\s-]*in[\s-]*fact\W*$/i.test(entry.title?.value ?? '');
  return !holdsOffice && shared.entries.some((other) => isSignedFor(other, entry));
}

/** True where `attorney`, in the same block, signs for someone who is named there without a mark of his or her own. */
function isSignedFor(entry: SignedEntry, attorney: SignedEntry): boolean {
  if (entry.isAttorneyInFact) return false;
  if (attorney.anchor.isForStarred) return entry.isStarred;
  return (
    entry.isStarred || entry.anchor.form === 'listed' || (entry.anchor.form !== 'conformed' && attorney.anchor.row >= entry.anchor.row - 1)
  );
}

/** `elsewhere`: the first attorney of all blocks, who signs for a starred name where its own block has none. */
function attorneyFor({ entry, shared }: Settled, elsewhere: SignedEntry | undefined): Found<string> | null {
  if (entry.isAttorneyInFact) return null;
  const attorney = shared.attorneys.find((one) => isSignedFor(entry, one)) ?? (entry.isStarred ? elsewhere : undefined);
  return attorney === undefined || isOneself(entry, attorney) ? null : attorney.name;
}

function isOneself(entry: SignedEntry, attorney: SignedEntry): boolean {
  return entry.name !== null && attorney.name !== null && isSameName(entry.name.value, attorney.name.value);
}

/** Persons named above an attorney's signature have a signature each; entities share the attorney's. */
function toSignatures({ entry, shared }: Settled, attorney: Found<string> | null): readonly Signature[] {
  if (entry.name === null) return [];
  const principals = principalsOf(entry, shared);
  const entities = principals.filter((principal) => principal.kind === 'entity').map((principal) => principal.name);
  const persons = entry.isAttorneyInFact ? principals.filter((principal) => principal.kind === 'person') : [];
  const span = spanOver(entities.map((entity) => entity.span));
  const own: Signature = {
    name: entry.name,
    title: entry.title ?? (entry.anchor.form === 'listed' ? shared.title : null),
    signedOn: entry.signedOn ?? (entry.isDateOpen ? null : shared.signedOn),
    onBehalfOf: span === null ? null : { value: entities.map((entity) => entity.value).join('; '), span },
    attorneyInFact: attorney,
    isConformed: entry.anchor.form === 'conformed',
    span: entry.span,
  };
  const byAttorney = persons.map(({ name }) => ({
    ...own,
    name,
    title: null,
    onBehalfOf: null,
    attorneyInFact: entry.name,
    span: name.span,
  }));
  return persons.length > 0 && entities.length === 0 ? byAttorney : [own, ...byAttorney];
}

/** Whom an entry signs for: who is printed above it, else the registrant, save in a list for those who sign without `By:`. */
function principalsOf(entry: SignedEntry, { kind, registrant }: Shared): readonly Principal[] {
  return entry.principals.length > 0 || (kind === 'persons' && !entry.anchor.hasBy) ? entry.principals : registrant;
}
