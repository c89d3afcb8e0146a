import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Size of an input, and by how much a process that reads and parses it grew at its peak, in bytes: input, text, lines and record together. */
export type Memory = z.infer<typeof Memory>;
const Memory = z.object({ size: z.number(), grown: z.number() }).readonly();

/** Parses a text in a process of its own. The system's own count of resident memory, garbage not yet collected included. */
export function measureMemory(text: string): Memory {
  const folder = mkdtempSync(join(tmpdir(), 'filing-graph-'));
  try {
    const path = join(folder, 'filing.txt');
    writeFileSync(path, text);
    const program = join(import.meta.dirname, 'peak-memory.ts');
    return Memory.parse(JSON.parse(execFileSync(process.execPath, [program, path], { encoding: 'utf8' })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
