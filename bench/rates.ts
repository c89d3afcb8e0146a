import type { BenchFiling } from './filings.ts';
import { type Stage, stages } from './stages.ts';

/** How fast a stage went over a group of filings: median of the rounds, in megabytes (of 10^6 bytes) a second; null where it had nothing to do. */
export type Rate = { readonly stage: Stage; readonly milliseconds: number; readonly rate: number };

/** Rounds that are not counted: the engine compiles what has run often, and a load of filings is long. */
export const warmUp = 3;

/** Runs every stage over the filings in turn, round after round, so that all share the machine's good and bad moments. */
export function measureRates(filings: readonly BenchFiling[], rounds: number): readonly Rate[] {
  const times = stages.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, stage] of stages.entries()) {
      const milliseconds = timeOf(() => {
        for (const filing of filings) stage.run(filing);
      });
      if (round >= 0) times[index]?.push(milliseconds);
    }
  }
  return stages.map((stage, index) => {
    const milliseconds = median(times[index] ?? []);
    return { stage, milliseconds, rate: bytesRead(filings, stage) / 1000 / milliseconds };
  });
}

/** How many milliseconds it takes. */
export function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle of some numbers, the higher one of two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;
}

/** Bytes of UTF-8 that a stage reads. */
export function bytesRead(filings: readonly BenchFiling[], { reads }: Pick<Stage, 'reads'>): number {
  return filings.reduce((sum, { bytes, bare }) => sum + (reads === 'main document' ? Buffer.byteLength(bare) : bytes.length), 0);
}
