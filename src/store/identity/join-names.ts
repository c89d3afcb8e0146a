import { canBeOnePerson, type NameReadings, readPersonName } from './person-name.ts';

/** A name as far as it can be told from others of its registrant. */
export type JoinableName = { readonly nameKey: string };

/** What is known of two names beside what they say: that one person bears both, or that two do; null where nothing is. */
export type Known<Name> = (one: Name, other: Name) => 'one' | 'two' | null;

/**
 * Joins names of one registrant that a careful person would take for one signatory's: groups of two names or more, each name in one of them
 * at most. Names join where all that can be one of them can be one another; a name between two that cannot, `J SMITH` beside `JOHN SMITH` and
 * `JAMES SMITH`, stays by itself. The order of `names` does not matter.
 */
export function joinNames<Name extends JoinableName>(
  names: readonly Name[],
  known: Known<Name> = () => null,
): readonly (readonly Name[])[] {
  const neighbours = neighboursOf(names, (one, other) => known(one, other) !== 'two');
  const agree = (one: Name, other: Name): boolean => known(one, other) === 'one' || (neighbours.get(one)?.has(other) ?? false);
  const certain = names.filter((name) => {
    const mates = [...(neighbours.get(name) ?? [])];
    return mates.every((mate, index) => mates.slice(index + 1).every((other) => agree(mate, other)));
  });
  return componentsOf(certain, neighbours).filter(({ length }) => length > 1);
}

/** Those of the names that have to do with names of these keys, at whatever remove: whom a name that comes or goes can join or part. */
export function relativesOf<Name extends JoinableName>(nameKeys: ReadonlySet<string>, names: readonly Name[]): readonly Name[] {
  // A name that is gone still tells between whom it stood.
  const present = new Set(names.map(({ nameKey }) => nameKey));
  const gone = [...nameKeys].filter((nameKey) => !present.has(nameKey)).map((nameKey): JoinableName => ({ nameKey }));
  const all: readonly JoinableName[] = [...names, ...gone];
  const related = componentsOf(
    all,
    neighboursOf(all, () => true),
  ).filter((component) => component.some(({ nameKey }) => nameKeys.has(nameKey)));
  const keys = new Set(related.flat().map(({ nameKey }) => nameKey));
  return names.filter(({ nameKey }) => keys.has(nameKey));
}

/** Pairs of names that can be one but for this, that one alone says its generation: father and son where both sign one filing. */
export function generationPairs<Name extends JoinableName>(names: readonly Name[]): readonly (readonly [Name, Name])[] {
  const saysGeneration = ({ nameKey }: Name): boolean => (readPersonName(nameKey)?.likely.generation ?? null) !== null;
  return [...neighboursOf(names, (one, other) => saysGeneration(one) && !saysGeneration(other))].flatMap(([one, mates]) =>
    [...mates].map((mate) => [one, mate] as const),
  );
}

type Neighbours<Name> = ReadonlyMap<Name, ReadonlySet<Name>>;
type ReadName<Name> = { readonly name: Name; readonly readings: NameReadings };

function neighboursOf<Name extends JoinableName>(names: readonly Name[], mayBeOne: (one: Name, other: Name) => boolean): Neighbours<Name> {
  const read = names.flatMap((name): readonly ReadName<Name>[] => {
    const readings = readPersonName(name.nameKey);
    return readings === null ? [] : [{ name, readings }];
  });
  const bySurname = Map.groupBy(
    read.flatMap((one) => surnamesOf(one.readings).map((surname) => ({ surname, one }))),
    ({ surname }) => surname,
  );
  const neighbours = (one: ReadName<Name>): readonly Name[] =>
    surnamesOf(one.readings)
      .flatMap((surname) => bySurname.get(surname) ?? [])
      .filter(({ one: other }) => other !== one && areVariants(one.readings, other.readings) && mayBeOne(one.name, other.name))
      .map(({ one: other }) => other.name);
  return new Map(read.map((one) => [one.name, new Set(neighbours(one))]));
}

function surnamesOf({ likely, lastNameFirst }: NameReadings): readonly string[] {
  return lastNameFirst === null || lastNameFirst.surname === likely.surname ? [likely.surname] : [likely.surname, lastNameFirst.surname];
}

// Two names that both might stand with the last name first say nothing of each other that way: it would be their first names that agree.
function areVariants(one: NameReadings, other: NameReadings): boolean {
  return (
    canBeOnePerson(one.likely, other.likely) ||
    (one.lastNameFirst !== null && canBeOnePerson(one.lastNameFirst, other.likely)) ||
    (other.lastNameFirst !== null && canBeOnePerson(one.likely, other.lastNameFirst))
  );
}

function componentsOf<Name>(names: readonly Name[], neighbours: Neighbours<Name>): readonly (readonly Name[])[] {
  const waiting = new Set(names);
  return names.flatMap((first) => {
    if (!waiting.delete(first)) return [];
    const component = [first];
    for (const name of component) component.push(...[...(neighbours.get(name) ?? [])].filter((mate) => waiting.delete(mate)));
    return [component];
  });
}
