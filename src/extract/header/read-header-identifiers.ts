import { AccessionNumber, Cik } from '../../record/identifiers.ts';
import type { Report } from '../../source/diagnostic.ts';
import type { Found } from '../../source/span.ts';

/** Reads a Central Index Key, with or without its leading zeros. Anything else, and zero, is reported and read as `null`. */
export function readCik(field: Found<string> | null, report: Report): Found<Cik> | null {
  if (field === null) return null;
  const cik = Cik.safeParse(field.value.padStart(10, '0'));
  if (cik.success && Number(cik.data) > 0) return { value: cik.data, span: field.span };

  report('bad-cik', field.span, `Expected up to ten digits, found ${JSON.stringify(field.value)}.`);
  return null;
}

/** Reads an accession number, `0000950170-22-000796`, also without its dashes. Anything else is reported and read as `null`. */
export function readAccessionNumber(field: Found<string> | null, report: Report): Found<AccessionNumber> | null {
  if (field === null) return null;
  const number = AccessionNumber.safeParse(field.value.replace(/^(\d{10})(\d{2})(\d{6})$/, '$1-$2-$3'));
  if (number.success) return { value: number.data, span: field.span };

  report('bad-accession-number', field.span, `Expected 0000000000-00-000000, found ${JSON.stringify(field.value)}.`);
  return null;
}

const sicCode = /\[?\b(\d{3,4})\]?\s*$/;

/** Reads an industry code: `BLANK CHECKS [6770]`, `[6770`, `6189`. `[]` and `0000` are none. The span is that of the digits. */
export function readSicCode(field: Found<string> | null): Found<string> | null {
  const match = field === null ? null : sicCode.exec(field.value);
  const [, code] = match ?? [];
  if (field === null || code === undefined || Number(code) === 0) return null;
  const end = field.span.end - (field.value.length - field.value.lastIndexOf(code) - code.length);
  return { value: code.padStart(4, '0'), span: { start: end - code.length, end } };
}

const act = /^(?:19)?(33|34|35|39|40)(?: Act)?$/i;

/**
 * Reads the act under which a party files as the dissemination form writes it, `34`, also where labels say `1934 Act`; the span is that of
 * the digits. Anything else stays as filed.
 */
export function readAct(field: Found<string> | null): Found<string> | null {
  const [, code] = act.exec(field?.value ?? '') ?? [];
  if (field === null || code === undefined) return field;
  const start = field.span.start + field.value.lastIndexOf(code);
  return { value: code, span: { start, end: start + code.length } };
}

/** Reads an employer identification number; EDGAR writes zeros for none. */
export function readIrsNumber(field: Found<string> | null): Found<string> | null {
  return field === null || /^[0-]*$/.test(field.value) ? null : field;
}
