/** One line, or a few, for a person at a terminal: what a named error says; for anything unexpected its stack, since that is a bug to report. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name !== 'Error' && !isBug(error)) return error.message;
  return `${error.stack ?? error.message}\nThis is a bug in filing-graph; please report it with the text above.`;
}

function isBug(error: Error): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError || error instanceof SyntaxError;
}
