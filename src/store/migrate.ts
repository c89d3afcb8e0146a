/** Brings the database at `url` to the newest migration, creating it where there is none; does nothing where it is there already. Throws `MigrationError`. */
export function migrateDatabase(url: string): Promise<{ readonly applied: readonly string[] }> {
  throw new Error(url);
}
