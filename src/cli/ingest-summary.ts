import type { Diagnostic } from '../source/diagnostic.ts';

/** What became of one file: stored with an outcome, or refused with a reason. */
export type FileResult = {
  readonly file: string;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly refusal: string | null;
};

const severities = Object.freeze(['ERROR', 'WARNING', 'INFO'] as const);

/** Says in a few lines what an ingest did: counts by outcome, then diagnostics by code, the gravest first and the most frequent of those. Ends with a line end. */
export function summarise(results: readonly FileResult[]): string {
  const outcomes = tally(results.map(({ outcome }) => outcome?.toLowerCase() ?? 'refused'));
  const diagnostics = results.flatMap((result) => result.diagnostics);
  const codes = severities.flatMap((severity) =>
    tally(diagnostics.filter((one) => one.severity === severity).map(({ code }) => `${severity.toLowerCase()} ${code}`)),
  );
  const head = `${results.length} ${results.length === 1 ? 'file' : 'files'}: ${outcomes.map(([name, count]) => `${count} ${name}`).join(', ')}`;
  return `${[head, ...codes.map(([name, count]) => `  ${String(count).padStart(6)}  ${name}`)].join('\n')}\n`;
}

function tally(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}
