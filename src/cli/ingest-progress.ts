import process from 'node:process';
import { Presets, SingleBar } from 'cli-progress';
import { printable } from '../source/print-span.ts';
import type { FileResult } from './ingest-summary.ts';

type Report = (result: FileResult) => void;
type Progress = { readonly report: Report; readonly stop: () => void };

/**
 * Shows how far `work` over `total` files is: a bar on a terminal, otherwise a line a file. Refusals are always lines, on standard error.
 * The terminal is itself again at the end, whatever `work` throws.
 */
export async function withProgress<T>(total: number, work: (report: Report) => Promise<T>): Promise<T> {
  const { report, stop } = process.stdout.isTTY ? startBar(total) : startLines();
  try {
    return await work(report);
  } finally {
    stop();
  }
}

function startBar(total: number): Progress {
  const format = '{bar} {value}/{total} files | {refused} refused | {eta_formatted} left | {file}';
  const bar = new SingleBar({ format, hideCursor: true, stream: process.stdout, forceRedraw: true }, Presets.shades_classic);
  bar.start(total, 0, { refused: 0, file: '' });
  const refused: FileResult[] = [];
  return {
    report: (result) => {
      if (result.refusal !== null) refused.push(result);
      bar.increment({ refused: refused.length, file: printable(result.file) });
    },
    stop: () => {
      bar.stop();
      for (const result of refused) printRefusal(result);
    },
  };
}

function startLines(): Progress {
  return {
    report: (result) => {
      if (result.refusal !== null) printRefusal(result);
      else process.stdout.write(`${result.outcome?.toLowerCase()} ${printable(result.file)}${countOf(result)}\n`);
    },
    stop: () => {},
  };
}

function countOf({ diagnostics }: FileResult): string {
  return diagnostics.length === 0 ? '' : ` (${diagnostics.length} ${diagnostics.length === 1 ? 'diagnostic' : 'diagnostics'})`;
}

function printRefusal({ file, refusal }: FileResult): void {
  process.stderr.write(`refused ${printable(file)}: ${printable(refusal ?? '')}\n`);
}
