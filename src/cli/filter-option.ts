import { InvalidArgumentError, Option } from 'commander';

/** `--filter JSON`: a `FilingFilter` of the API. */
export function filterOption(): Option {
  return new Option('--filter <json>', 'which filings, as a FilingFilter of the API: \'{"formType":{"eq":"10-K"}}\'').argParser(readFilter);
}

function readFilter(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidArgumentError(`It is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
