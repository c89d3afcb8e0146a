import manifest from '../../package.json' with { type: 'json' };

/** The version of the parser that reads filings now, stored with each source, so that a later one can tell which to read again. */
export const parserVersion: string = manifest.version;
