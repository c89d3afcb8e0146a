import { styleText } from 'node:util';
import type { ParseOutcome } from '../parse.ts';
import { isInferred } from '../record/found.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { indexLines, type LineIndex } from '../source/line-index.ts';
import { printable, printSpan } from '../source/print-span.ts';
import { type ListedValue, listValues } from './list-values.ts';

/** Renders an outcome for a person: every value under its field, its line in the text with carets under it, diagnostics last. Ends with a line end. */
export function renderReport(text: string, outcome: ParseOutcome): string {
  const lines = indexLines(text);
  const values = outcome.kind === 'filing' ? showSpansOnce(listValues(outcome.record)) : [];
  const blocks = [
    outcome.kind === 'filing' ? title(values) : styleText('red', `No filing: ${outcome.reason.message}`),
    ...values.map((value) => renderValue(text, lines, value)),
    ...renderDiagnostics(text, lines, outcome.diagnostics),
  ];
  return `${blocks.join('\n')}\n`;
}

/** Values that were read at one place, such as the parts of an address, show it once. */
function showSpansOnce(values: readonly ListedValue[]): readonly ListedValue[] {
  return values.map((value, index) => (value.span !== null && value.span === values[index - 1]?.span ? { ...value, span: null } : value));
}

function title(values: readonly ListedValue[]): string {
  const value = (path: string): string | undefined => values.find((listed) => listed.path === path)?.value;
  const parts = [value('formType'), value('parties[0].name'), value('reportingPeriod.text') ?? value('filedOn')];
  return styleText('bold', printable(parts.filter((part) => part !== undefined).join(' · ')));
}

function renderValue(text: string, lines: LineIndex, { path, value, basis, span }: ListedValue): string {
  const inferred = basis !== null && isInferred(basis) ? styleText('yellow', ` (from ${basis})`) : '';
  const head = `\n${styleText('cyan', path)}  ${printable(value)}${inferred}`;
  return span === null ? head : `${head}\n${indent(printSpan(text, lines, span))}`;
}

const severityColour = Object.freeze({ INFO: 'blue', WARNING: 'yellow', ERROR: 'red' } as const);

function renderDiagnostics(text: string, lines: LineIndex, diagnostics: readonly Diagnostic[]): readonly string[] {
  if (diagnostics.length === 0) return [`\n${styleText('green', 'No diagnostics.')}`];
  const head = `\n${styleText('bold', `${diagnostics.length} ${diagnostics.length === 1 ? 'diagnostic' : 'diagnostics'}`)}`;
  const rows = diagnostics.map(({ code, severity, message, span }) => {
    const said = `${styleText(severityColour[severity], `${severity.toLowerCase()} ${code}`)}  ${printable(message)}`;
    return span === null ? said : `${said}\n${indent(printSpan(text, lines, span))}`;
  });
  return [head, ...rows];
}

function indent(block: string): string {
  return block.replace(/^/gm, '    ');
}
