import type { CoverPage } from '../../record/cover-page.ts';
import { flowOf } from '../../sections/flow.ts';
import type { Line, SectionedText } from '../../sections/sections.ts';
import type { Report } from '../../source/diagnostic.ts';
import { type Found, spanOver } from '../../source/span.ts';
import { readExhibitHeading } from '../exhibit-heading.ts';
import type { MainDocument } from '../main-document.ts';
import type { CoverDraft, CoverRegistrant } from './cover-draft.ts';
import { type CoverGrid, coverGrid } from './cover-grid.ts';
import { coverLines } from './cover-lines.ts';
import { readForeignReport } from './foreign-report.ts';
import { readDefinedName, readNameLine, readReferredName } from './name-without-caption.ts';
import { spanOf } from './read-address.ts';
import { type CaptionValue, readCaptions } from './read-captions.ts';
import { type AskedBox, readCheckBoxes } from './read-check-boxes.ts';
import { readFormType } from './read-form-type.ts';
import { readPeriod } from './read-period.ts';
import { readPrintedName, readRegistrantNames, readRegistrantValues } from './read-registrants.ts';
import { readXmlCover } from './read-xml-cover.ts';
import { readRegistrantTable } from './registrant-table.ts';
import { readUncaptioned } from './uncaptioned.ts';

/** Forms without a cover of their own, although their first page may bear words of one: letters, exhibits, ownership reports. */
const coverless = /^(?:CORRESP|UPLOAD|[345](?:\/A)?$|EX-|144|EFFECT|GRAPHIC|XML|COVER|IRANNOTICE)/;
/** Ownership reports, whose period is the day of the earliest transaction or of the event that requires the statement. */
const ownership = /^[345](?:\/A)?$/;
/** Forms whose period is not the cover's to say: a date of event, of a meeting, of a prospectus. */
const undated = /^(?:SC |SCHEDULE|S-|F-[1-9]|424|497|FWP|DEF|PRE|N-1A|N-2|485|CORRESP|UPLOAD|40-(?!F)|POS|8-A|25|15-|144)/;
/** Prospectuses: no captions, no boxes but bullets, and the number of a registration statement, which is not the commission file number. */
const prospectus = /^(?:424|497|FWP|425)/;

/** Reads the cover of the main document: the form it names, the period, and what its captions and boxes say. */
export function readCoverPage(context: MainDocument, report: Report): CoverDraft {
  if (context.sections.format === 'xml') return readXmlCover(context);

  const lines = coverLines(context.sections.lines);
  const flow = flowOf(context, lines);
  const marked = readCheckBoxes(lines, flow);
  const formType = readFormType({ source: context, lines, flow, boxes: marked });
  const form = context.formType ?? formType?.value ?? readExhibitHeading(context)?.value ?? '';
  const boxes = prospectus.test(form) ? [] : marked;
  if (coverless.test(form)) {
    return { formType, reportingPeriod: ownership.test(form) ? readPeriod(flow, form) : null, coverPage: null, registrants: [] };
  }

  const isForeignReport = /^6-K/.test(form);
  const reportingPeriod = undated.test(form) ? null : readPeriod(flow, form);
  const grid = coverGrid(lines);
  const values = readCaptions(grid).filter(({ field }) => field !== 'fileNumber' || !prospectus.test(form));
  const registrants = readRegistrants(context, grid, values, formType === null ? '' : form);
  const page = assemblePage(registrants, fileNumbers(context, values, registrants.all), boxes);
  if (page === null) {
    report('cover-not-found', null, 'The main document begins with no cover page that can be read.');
    return { formType, reportingPeriod, coverPage: null, registrants: [] };
  }
  const answers = isForeignReport ? readForeignReport(boxes, flow, report) : { annualReportForm: null, furnishesUnderRule12g32b: null };
  return { formType, reportingPeriod, coverPage: { ...page, ...answers }, registrants: registrants.all.flatMap(named) };
}

/** A registrant that may be nameless: of the first the cover may say all else. */
type Registrant = Omit<CoverRegistrant, 'name'> & { readonly name: Found<string> | null };

function named({ name, ...values }: Registrant): readonly CoverRegistrant[] {
  return name === null ? [] : [{ name, ...values }];
}

/** Every registrant, at least one, and the name as the cover prints it over one caption, be it of one or of several. */
type Registrants = { readonly printedName: Found<string> | null; readonly all: readonly [Registrant, ...Registrant[]] };

/** Reads the registrants from a table of them, else from captions; what no caption gives the first may stand without. */
function readRegistrants(context: MainDocument, grid: CoverGrid, values: readonly CaptionValue[], form: string): Registrants {
  const [tabled, ...others] = readRegistrantTable(context, grid);
  if (tabled !== undefined) {
    const { address, phone } = readRegistrantValues(context, values, { index: 0, count: others.length + 1 });
    const first = { ...tabled, address: tabled.address ?? address, phone: tabled.phone ?? phone };
    return { printedName: first.name, all: [first, ...others] };
  }

  const [name = null, ...names] = readRegistrantNames(context, values);
  const count = names.length + 1;
  const first = { name, ...readRegistrantValues(context, values, { index: 0, count }) };
  const more = names.map((other, index) => ({ name: other, ...readRegistrantValues(context, values, { index: index + 1, count }) }));
  const whole = withUncaptioned(context, grid, values, first);
  const named = { ...whole, name: wholeName(context, grid.lines, form, whole.name) };
  return { printedName: count > 1 ? readPrintedName(context, values) : named.name, all: [named, ...more] };
}

/** What no caption gives, the cover may print without. */
function withUncaptioned(context: MainDocument, grid: CoverGrid, values: readonly CaptionValue[], captioned: Registrant): Registrant {
  const { name, address, phone, stateOfIncorporation } = captioned;
  if (name !== null && address !== null && phone !== null && stateOfIncorporation !== null) return captioned;
  const bare = readUncaptioned(context, grid, values);
  return {
    ...captioned,
    name: name ?? bare.name,
    address: address ?? bare.address,
    phone: phone ?? bare.phone,
    stateOfIncorporation: stateOfIncorporation ?? bare.stateOfIncorporation,
  };
}

type Page = Omit<CoverPage, 'annualReportForm' | 'furnishesUnderRule12g32b'>;

function assemblePage(
  { printedName: registrantName, all: [first] }: Registrants,
  commissionFileNumbers: readonly Found<string>[],
  boxes: readonly AskedBox[],
): Page | null {
  const { address, phone, stateOfIncorporation, irsNumber } = first;
  const telling = [registrantName, address, phone, ...commissionFileNumbers, ...boxes];
  // A state alone makes no cover: a list of subsidiaries (Exhibit 21) has one in each row.
  if (telling.every((value) => value === null)) return null;
  const span = spanOver([...telling, stateOfIncorporation, irsNumber].map((value) => value?.span ?? null));
  const checkBoxes = boxes.map((box) => ({ question: box.question, option: box.option, isChecked: box.isChecked, span: box.span }));
  return span === null
    ? null
    : { registrantName, commissionFileNumbers, address, phone, stateOfIncorporation, irsNumber, checkBoxes, span };
}

/** A prospectus may name its issuer in short. */
function wholeName(context: MainDocument, lines: readonly Line[], form: string, name: Found<string> | null): Found<string> | null {
  if (name === null) return nameWithoutCaption(context, lines, form);
  return (prospectus.test(form) ? readDefinedName(flowOf(context, lines), name.value) : null) ?? name;
}

/** Lines of a prospectus in which its summary says who `we` are. */
const summaryLength = 1200;

/** The name without a caption, only where the document bears the title of a form: elsewhere any company may be spoken of. */
function nameWithoutCaption(context: MainDocument, lines: readonly Line[], form: string): Found<string> | null {
  if (form === '') return null;
  const name = readNameLine(context, lines);
  if (name !== null || !prospectus.test(form)) return name;
  return readReferredName(flowOf(context, context.sections.lines.slice(0, summaryLength)));
}

/** Every file number of the cover, each once, as printed. */
function fileNumbers(source: SectionedText, values: readonly CaptionValue[], registrants: readonly Registrant[]): readonly Found<string>[] {
  const captioned = values
    .filter(({ field }) => field === 'fileNumber')
    .flatMap(({ pieces }) => pieces.map((piece) => ({ value: piece.value, span: spanOf(source, piece) })));
  const numbers = [...captioned, ...registrants.flatMap(({ fileNumber }) => fileNumber ?? [])].sort(
    (one, other) => one.span.start - other.span.start,
  );
  return numbers.filter(({ value }, index) => numbers.findIndex((number) => number.value === value) === index);
}
