import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** A room imports from itself and from its left. Files beside the rooms stand where they belong: `parse.ts` and `config.ts` are rooms of one file. */
const rooms = [
  'source',
  'record',
  'decode',
  'split',
  'sections',
  'extract',
  'parse.ts',
  'config.ts',
  'store',
  'graph',
  'server',
  'cli',
  'main.ts',
];
/** The parser is a function of its text: none of these in it. Decoding decompresses. */
const pureRooms = ['source', 'record', 'split', 'sections', 'extract', 'parse.ts'];

const root = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.includes('generated'),
);
const imported = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
const roomOf = (file: string): string => file.split('/')[0] ?? '';

describe('imports', () => {
  test.each(rooms.filter((room) => files.some((file) => roomOf(file) === room)))('%s imports only from its left', (room) => {
    const wrong = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        imported(file)
          .filter((path) => path.startsWith('.'))
          .map((path) => ({ file, target: roomOf(relative(root, join(root, dirname(file), path))) })),
      )
      .filter(({ target }) => target !== '..' && !rooms.slice(0, rooms.indexOf(room) + 1).includes(target));
    expect(wrong).toEqual([]);
  });

  test('every file stands in a room', () => {
    expect(files.filter((file) => !rooms.includes(roomOf(file)))).toEqual([]);
  });

  test.each(pureRooms)('%s reads no file, clock or environment, and waits for nothing', (room) => {
    const impure = files
      .filter((file) => roomOf(file) === room)
      .filter(
        (file) =>
          imported(file).some((path) => path.startsWith('node:')) ||
          /\basync\b|\bawait\b|\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bconsole\./.test(
            readFileSync(join(root, file), 'utf8'),
          ),
      );
    expect(impure).toEqual([]);
  });
});
