import process from 'node:process';
import { defineConfig } from 'prisma/config';

// Prisma's command line fetches a native schema engine before it does anything, even where it needs none. Generating needs none,
// so any executable satisfies it and no download is tried; migrations are applied by the same engine as WebAssembly (src/store).
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({
  schema: 'prisma/sqlite',
  migrations: { path: 'prisma/sqlite/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'file:./data/filings.db' },
});
