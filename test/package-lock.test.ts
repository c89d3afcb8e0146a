import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

type Locked = { readonly gypfile?: boolean; readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> };

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  await readFile(new URL('../package-lock.json', import.meta.url), 'utf8'),
);

it('does not have better-sqlite3 compiled: its binaries are in the package, and npm install drops what says so', () => {
  expect(lock.packages['node_modules/better-sqlite3']?.gypfile, 'add "gypfile": false to its entry in package-lock.json').toBe(false);
});

it('names no registry', () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

it('locks the binaries of every platform that a tool comes for, or npm ci refuses the lock', () => {
  const isLocked = (dependent: string, name: string): boolean => {
    const inside = `${dependent === '' ? '' : `${dependent}/`}node_modules/${name}`;
    if (inside in lock.packages) return true;
    return dependent !== '' && isLocked(dependent.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
  };
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path} > ${name}`),
  );
  expect(missing).toEqual([]);
});
