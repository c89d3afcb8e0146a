import type { Exhibit } from '../../record/exhibit.ts';
import { exhibitNumberKey } from '../../record/exhibit-number-key.ts';
import type { DocumentPart } from '../../split/part.ts';

/**
 * Ties each exhibit to the attached document of its number: `EX-10.A49` is `10.A.49`. A document is tied to one exhibit at most. EDGAR once
 * took integers only: documents `EX-3`, `EX-3` are, in order, the exhibits 3.2 and 3.3 that come with the filing, if there are as many.
 */
export function tieDocuments(exhibits: readonly Exhibit[], documents: readonly DocumentPart[]): readonly Exhibit[] {
  const free = new Map(
    documents.flatMap((document, index) => (exhibitType(document) === null ? [] : [[index, exhibitType(document) ?? '']])),
  );
  const tied = exhibits.map((exhibit) => {
    const key = exhibitNumberKey(exhibit.number.value);
    const index = [...free].find(([, type]) => exhibitNumberKey(type) === key)?.[0] ?? null;
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

function exhibitType(document: DocumentPart): string | null {
  return /^EX-?\s*(\S+)/i.exec(document.type?.value ?? '')?.[1] ?? null;
}

function integerOf(exhibit: Exhibit): number {
  return Number.parseInt(exhibit.number.value.replace(/^\D+/, ''), 10);
}
