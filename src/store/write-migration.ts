import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { checkMigrations } from './check-migrations.ts';
import { readMigrations } from './migrations.ts';

// Development: `npm run migration -- NAME` writes what the models ask for beyond the migrations as the next migration folder.

const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write('Usage: npm run migration -- NAME, where NAME is of a-z, 0-9 and _.\n');
  process.exit(2);
}
const { missing } = await checkMigrations();
if (missing === null) {
  process.stdout.write('Models and migrations agree: nothing to write.\n');
} else {
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = join(readMigrations().baseDir, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), missing);
  process.stdout.write(`${folder}\n`);
}
