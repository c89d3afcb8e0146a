import type { DiagnosticCode } from '../source/diagnostic.ts';

/** Why a text is no filing. */
export type Refusal = { readonly code: DiagnosticCode; readonly message: string };

/** How files of the common binary kinds begin, read as UTF-8, Latin-1 or windows-1252. */
const magicNumbers: readonly string[] = Object.freeze([
  '%PDF-',
  'PK\u0003\u0004',
  'GIF87a',
  'GIF89a',
  '\u0089PNG',
  '\u2030PNG',
  '\uFFFDPNG',
  '\u00FF\u00D8\u00FF',
]);
/** gzip that could not be undone, read the same ways. */
const damagedGzip: readonly string[] = Object.freeze(['\u001F\u008B', '\u001F\u2039', '\u001F\uFFFD']);
/** How much of a text is looked at for characters that make it binary, and which part of it they may be. */
const probeLength = 8192;
const mostControls = 0.02;

/** Recognises, by a text as a whole, what is certainly no filing: nothing at all, or the bytes of a binary file. */
export function refuseText(text: string): Refusal | null {
  if (text.replace(/^\uFEFF/, '').trim() === '') return { code: 'empty-text', message: 'The text is empty.' };
  if (damagedGzip.some((start) => text.startsWith(start)))
    return { code: 'binary-content', message: 'The content is gzip that is damaged or cut.' };
  const probe = text.slice(0, probeLength);
  const isBinary = magicNumbers.some((start) => probe.startsWith(start)) || countControls(text, probe.length) > probe.length * mostControls;
  return isBinary ? { code: 'binary-content', message: 'The content is binary, not the text of a filing.' } : null;
}

/** Counts, up to an offset, characters that no text bears. Tabs, line ends, form feeds, backspaces and the end-of-file mark of DOS do occur in old filings. */
function countControls(text: string, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const isControl = code < 32 && !(code >= 8 && code <= 13) && code !== 26;
    if (isControl || code === 0xfffd) count += 1;
  }
  return count;
}
