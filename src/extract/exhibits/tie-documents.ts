import type { Exhibit } from '../../record/exhibit.ts';
import type { DocumentPart } from '../../split/part.ts';
import { exhibitKey } from './exhibit-key.ts';

/**
 * Ties each exhibit to the attached document of its number: `EX-10.A49` is `10.A.49`. A document is tied to one exhibit at most. EDGAR once
 * took integers only: documents `EX-3`, `EX-3` are, in order, the exhibits 3.2 and 3.3 that come with the filing, if there are as many.
 */
export function tieDocuments(exhibits: readonly Exhibit[], documents: readonly DocumentPart[]): readonly Exhibit[] {
  const free = exhibitTypes(documents);
  if (free.size === 0) return exhibits;
  const byKey = Map.groupBy(free, ([, type]) => exhibitKey(type));
  const tied = exhibits.map((exhibit) => {
    const [index = null] = byKey.get(exhibitKey(exhibit.number.value))?.shift() ?? [];
    if (index !== null) free.delete(index);
    return { ...exhibit, documentIndex: index };
  });
  return tieByInteger(tied, free);
}

function tieByInteger(exhibits: readonly Exhibit[], free: ReadonlyMap<number, string>): readonly Exhibit[] {
  const byInteger = Map.groupBy(
    [...free].filter(([, type]) => /^\d+$/.test(type)),
    ([, type]) => Number(type),
  );
  const waiting = Map.groupBy(
    exhibits.filter((exhibit) => exhibit.documentIndex === null && exhibit.incorporation === null),
    integerOf,
  );
  return exhibits.map((exhibit) => {
    const documents = byInteger.get(integerOf(exhibit)) ?? [];
    const mates = waiting.get(integerOf(exhibit)) ?? [];
    const index = documents.length === mates.length ? documents[mates.indexOf(exhibit)]?.[0] : undefined;
    return index === undefined ? exhibit : { ...exhibit, documentIndex: index };
  });
}

/** The number in the type of each document that is an exhibit, by the document's index. */
function exhibitTypes(documents: readonly DocumentPart[]): Map<number, string> {
  const types = new Map<number, string>();
  for (const [index, { type }] of documents.entries()) {
    const [, number] = /^EX-?\s*(\S+)/i.exec(type?.value ?? '') ?? [];
    if (number !== undefined) types.set(index, number);
  }
  return types;
}

function integerOf(exhibit: Exhibit): number {
  return Number.parseInt(exhibit.number.value.replace(/^\D+/, ''), 10);
}
