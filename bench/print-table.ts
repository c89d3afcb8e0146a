import type { Comparison } from './compare-filing.ts';

/** The three ages of EDGAR's text: plain text, the change to HTML, HTML. */
export const eras = ['1993-2000', '2001-2008', '2009-'] as const;
export type Era = (typeof eras)[number];

/** The era of a day of filing; a filing without one counts as of the last. */
export function eraOf(filedOn: string | null): Era {
  const year = Number(filedOn?.slice(0, 4) ?? '2009');
  if (year < 2001) return '1993-2000';
  return year < 2009 ? '2001-2008' : '2009-';
}

type Counted = Pick<Comparison, 'field' | 'stated' | 'read' | 'agrees'> & { readonly era: Era };

/**
 * Prints, per field and era and over all, how many values the submission states, how many the document alone gave, how many were compared
 * and how many of those agree.
 */
export function printTable(comparisons: readonly Counted[]): string {
  const fields = [...new Set(comparisons.map(({ field }) => field))];
  const head = ['field'.padEnd(16), ...[...eras, 'all'].map((era) => era.padStart(24)), '(submission document both agree%)'].join(' ');
  const rows = fields.map((field) => {
    const own = comparisons.filter((comparison) => comparison.field === field);
    return [field.padEnd(16), ...[...eras.map((era) => own.filter((one) => one.era === era)), own].map(cell)].join(' ');
  });
  return `${[head, ...rows].join('\n')}\n`;
}

function cell(comparisons: readonly Counted[]): string {
  const count = (isCounted: (one: Counted) => boolean): number => comparisons.filter(isCounted).length;
  const both = count(({ stated, read }) => stated !== null && read !== null);
  const agreed = count(({ agrees }) => agrees);
  const percent = both === 0 ? '-' : ((100 * agreed) / both).toFixed(1);
  return [count(({ stated }) => stated !== null), count(({ read }) => read !== null), both, percent]
    .map((figure) => String(figure).padStart(6))
    .join('')
    .padStart(24);
}
