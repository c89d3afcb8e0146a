/** The database failed or was given something it cannot take; `cause` holds the driver's error. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
}

/** A cursor that this server did not make, or made for another list or order. */
export class InvalidCursorError extends StoreError {
  override readonly name = 'InvalidCursorError';
  readonly cursor: string;

  constructor(cursor: string, problem: string) {
    super(`The cursor ${JSON.stringify(cursor)} ${problem}.`);
    this.cursor = cursor;
  }
}

/** A search text that cannot be understood; the message says what is wrong with it. */
export class SearchSyntaxError extends StoreError {
  override readonly name = 'SearchSyntaxError';
}

/** A migration that failed, or was edited after it had been applied; `migration` names its folder. */
export class MigrationError extends StoreError {
  override readonly name = 'MigrationError';
  readonly migration: string | null;

  constructor(migration: string | null, message: string, options?: ErrorOptions) {
    super(message, options);
    this.migration = migration;
  }
}
