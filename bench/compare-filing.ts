import { exhibitKey } from '../src/extract/exhibits/exhibit-key.ts';
import { parseFiling } from '../src/parse.ts';
import type { Address } from '../src/record/address.ts';
import type { FilingRecord } from '../src/record/filing.ts';
import type { Party } from '../src/record/party.ts';
import { stateOrCountryCode } from '../src/record/tables/state-or-country-name.ts';
import { fileNumberKey } from '../src/store/identity/file-number-key.ts';
import { registrantNameKey } from '../src/store/identity/registrant-name-key.ts';
import { addressOverlap } from './address-overlap.ts';

/** One field of one filing: what the submission states, what the document alone gave, null for nothing, and whether they say the same. */
export type Comparison = { readonly field: string; readonly stated: string | null; readonly read: string | null; readonly agrees: boolean };

/** Share of words that two addresses have to have in common. */
const enoughOverlap = 0.8;

/** Parses a submission, then its main document alone, and compares them. Null for a text without a header, or without a main document in text. */
export function compareFiling(text: string): { readonly filedOn: string | null; readonly comparisons: readonly Comparison[] } | null {
  const submission = parseFiling({ text });
  if (submission.kind === 'unreadable') return null;
  const { record } = submission;
  const body = mainBody(record);
  if (record.formType.basis !== 'header' || record.parties.length === 0 || body === null) return null;
  const alone = parseFiling({ text: text.slice(body.start, body.end) });
  const read = alone.kind === 'filing' ? alone.record : null;
  return { filedOn: record.filedOn?.value ?? null, comparisons: [...compareCover(record, read), ...compareExhibits(record, read)] };
}

function mainBody({ documents, formType }: FilingRecord): { readonly start: number; readonly end: number } | null {
  const texts = documents.filter(({ isEncoded }) => !isEncoded);
  return (texts.find(({ type }) => type.value === formType.value) ?? texts[0])?.body ?? null;
}

function compareCover(record: FilingRecord, read: FilingRecord | null): readonly Comparison[] {
  const cover = read?.coverPage ?? null;
  const ofParties = (value: (party: Party) => string | null | undefined): readonly string[] =>
    record.parties.flatMap((party) => value(party) ?? []);
  const stateCode = cover?.stateOfIncorporation?.value ?? null;
  return [
    compare(
      'registrant name',
      ofParties(({ name }) => name.value),
      namesOf(read),
      sameBy(registrantNameKey),
    ),
    compare('form type', [record.formType.value], [read?.formType.value], (one, other) => one === other),
    compare('period', [record.reportingPeriod?.endsOn], [read?.reportingPeriod?.endsOn], (one, other) => one === other),
    compare(
      'state',
      ofParties((party) => party.stateOfIncorporation?.value),
      [stateCode],
      (one, other) => one === stateOrCountryCode(other),
    ),
    compare(
      'IRS number',
      ofParties((party) => nonZero(party.irsNumber?.value)),
      [cover?.irsNumber?.value],
      sameBy(digits),
    ),
    compare('address', addresses(record), [cover?.address?.lines.join(' ')], (one, other) => addressOverlap(one, other) >= enoughOverlap),
    compare(
      'phone',
      ofParties((party) => party.businessAddress?.phone),
      [cover?.phone?.value],
      samePhone,
    ),
    compare(
      'file number',
      ofParties((party) => party.fileNumber?.value),
      cover?.commissionFileNumbers.map(({ value }) => value) ?? [],
      sameBy(fileNumberKey),
    ),
  ];
}

/** The cover's name as printed, and each registrant by itself. */
function namesOf(read: FilingRecord | null): readonly (string | undefined)[] {
  return [read?.coverPage?.registrantName?.value, ...(read?.parties.map((party) => party.name.value) ?? [])];
}

/** Each attached exhibit against the list: a document has no list where nothing was read, and then nothing is compared. */
function compareExhibits(record: FilingRecord, read: FilingRecord | null): readonly Comparison[] {
  const attached = record.documents.flatMap(({ type }) => /^EX-\s*(\d[\w.()-]*)/i.exec(type.value)?.[1] ?? []);
  const listed = read?.exhibits.map(({ number }) => number.value) ?? [];
  return attached
    .filter((number) => !/^(?:27|101|104)\b/.test(number))
    .map((number) => {
      const same = listed.find((other) => exhibitKey(other) === exhibitKey(number)) ?? listed.find((other) => isWithin(other, number));
      return {
        field: 'exhibit',
        stated: number,
        read: listed.length === 0 ? null : (same ?? listed.join(' ')),
        agrees: same !== undefined,
      };
    });
}

/** EDGAR once took integers only: `EX-10` is the listed 10.3. */
function isWithin(listed: string, attached: string): boolean {
  return /^\d+$/.test(attached) && Number.parseInt(listed, 10) === Number(attached);
}

type Same = (stated: string, read: string) => boolean;

/** Agrees where any value of one side is any of the other: a cover names one of several registrants first. */
function compare(
  field: string,
  stated: readonly (string | null | undefined)[],
  read: readonly (string | null | undefined)[],
  same: Same,
): Comparison {
  const [there, here] = [stated, read].map((values) => (values ?? []).flatMap((value) => value ?? []));
  return {
    field,
    stated: there === undefined || there.length === 0 ? null : there.slice(0, 5).join(' | '),
    read: here === undefined || here.length === 0 ? null : here.join(' | '),
    agrees: there?.some((one) => here?.some((other) => same(one, other))) ?? false,
  };
}

function sameBy(key: (value: string) => string | null): Same {
  return (one, other) => key(one) !== null && key(one) === key(other);
}

function samePhone(one: string, other: string): boolean {
  return digits(one).endsWith(digits(other)) || digits(other).endsWith(digits(one));
}

function addresses({ parties }: FilingRecord): readonly string[] {
  return parties.flatMap(({ businessAddress, mailAddress }) => [businessAddress, mailAddress].flatMap((address) => printed(address) ?? []));
}

function printed(address: Address | null): string | null {
  return address === null || address.lines.length === 0 ? null : address.lines.join(' ');
}

/** Headers fill the number with zeros where the filer has none. */
function nonZero(number: string | undefined): string | null {
  return number === undefined || /^0*$/.test(number) ? null : number;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
