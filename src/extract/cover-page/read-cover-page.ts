import type { CoverPage } from '../../record/cover-page.ts';
import { flowOf } from '../../sections/flow.ts';
import type { Line, SectionedText } from '../../sections/sections.ts';
import type { Report } from '../../source/diagnostic.ts';
import { type Found, spanOver } from '../../source/span.ts';
import { joinLines } from '../leaf/join-lines.ts';
import type { MainDocument } from '../main-document.ts';
import type { CoverField } from './captions.ts';
import type { CoverDraft } from './cover-draft.ts';
import { type CoverCell, type CoverGrid, coverGrid } from './cover-grid.ts';
import { coverLines } from './cover-lines.ts';
import { readForeignReport } from './foreign-report.ts';
import { readNameLine, readReferredName } from './name-without-caption.ts';
import { bareAddress, readAddress, spanOf } from './read-address.ts';
import { type CaptionValue, readCaptions } from './read-captions.ts';
import { type AskedBox, readCheckBoxes } from './read-check-boxes.ts';
import { readFormType } from './read-form-type.ts';
import { readPeriod } from './read-period.ts';
import { readPhone } from './read-phone.ts';
import { readRegistrants } from './read-registrants.ts';
import { readXmlCover } from './read-xml-cover.ts';
import { readUncaptioned } from './uncaptioned.ts';

/** Forms without a cover of their own, although their first page may bear words of one: letters, exhibits, ownership reports. */
const coverless = /^(?:CORRESP|UPLOAD|[345](?:\/A)?$|EX-|144|EFFECT|GRAPHIC|XML|COVER|IRANNOTICE)/;
/** Ownership reports, whose period is the day of the earliest transaction or of the event that requires the statement. */
const ownership = /^[345](?:\/A)?$/;
/** Forms whose period is not the cover's to say: a date of event, of a meeting, of a prospectus. */
const undated = /^(?:SC |SCHEDULE|S-|F-[1-9]|424|497|FWP|DEF|PRE|N-1A|N-2|485|CORRESP|UPLOAD|40-|POS|8-A|25|15-|144)/;
/** Prospectuses: no captions, no boxes but bullets, and the number of a registration statement, which is not the commission file number. */
const prospectus = /^(?:424|497|FWP|425)/;

/** Reads the cover of the main document: the form it names, the period, and what its captions and boxes say. */
export function readCoverPage(context: MainDocument, report: Report): CoverDraft {
  if (context.sections.format === 'xml') return readXmlCover(context);

  const lines = coverLines(context.sections.lines);
  const flow = flowOf(context, lines);
  const marked = readCheckBoxes(lines, flow);
  const formType = readFormType({ source: context, lines, flow, boxes: marked });
  const form = context.formType ?? formType?.value ?? '';
  const boxes = prospectus.test(form) ? [] : marked;
  if (coverless.test(form)) {
    return { formType, reportingPeriod: ownership.test(form) ? readPeriod(flow, form) : null, coverPage: null, registrants: [] };
  }

  const isForeignReport = /^6-K/.test(form);
  const reportingPeriod = undated.test(form) ? null : readPeriod(flow, form);
  const grid = coverGrid(lines);
  const values = readCaptions(grid);
  const page = assemblePage(context, grid, values, boxes, formType === null ? '' : form);
  if (page === null) {
    report('cover-not-found', null, 'The main document begins with no cover page that can be read.');
    return { formType, reportingPeriod, coverPage: null, registrants: [] };
  }
  const answers = isForeignReport ? readForeignReport(boxes, flow, report) : { annualReportForm: null, furnishesUnderRule12g32b: null };
  return {
    formType,
    reportingPeriod,
    coverPage: { ...page, ...answers },
    registrants: readRegistrants(context, values, page.registrantName),
  };
}

type Page = Omit<CoverPage, 'annualReportForm' | 'furnishesUnderRule12g32b'>;

function assemblePage(
  context: MainDocument,
  grid: CoverGrid,
  values: readonly CaptionValue[],
  boxes: readonly AskedBox[],
  form: string,
): Page | null {
  const place = readAddress(context, values);
  const bare = readUncaptioned(context, grid, values);
  const page = {
    registrantName: readName(context, values) ?? cellValue(bare.name) ?? nameWithoutCaption(context, grid.lines, form),
    commissionFileNumbers: prospectus.test(form) ? [] : fileNumbers(context, values),
    address: place?.address ?? bareAddress(bare.address),
    phone: readPhone(context, values, place?.phone ?? cellValue(bare.phone)),
    stateOfIncorporation: firstValue(context, values, 'state') ?? bare.state,
    irsNumber: firstValue(context, values, 'irsNumber'),
    checkBoxes: boxes.map(({ question, option, isChecked, span }) => ({ question, option, isChecked, span })),
  };
  const found = [
    page.registrantName,
    page.address,
    page.phone,
    page.stateOfIncorporation,
    page.irsNumber,
    ...page.commissionFileNumbers,
    ...boxes,
  ];
  const span = spanOver(found.map((value) => value?.span ?? null));
  return span === null ? null : { ...page, span };
}

/** Lines of a prospectus in which its summary says who `we` are. */
const summaryLength = 1200;

/** Only where the document bears the title of a form: elsewhere any company may be spoken of. */
function nameWithoutCaption(context: MainDocument, lines: readonly Line[], form: string): Found<string> | null {
  if (form === '') return null;
  const name = readNameLine(context, lines);
  if (name !== null || !prospectus.test(form)) return name;
  return readReferredName(flowOf(context, context.sections.lines.slice(0, summaryLength)));
}

function cellValue(cell: CoverCell | null): Found<string> | null {
  return cell === null ? null : { value: joinLines([cell.cell.text]), span: cell.cell.span };
}

/** The exact name; a translation only where the cover prints no other. Several registrants over one caption are joined. */
function readName(source: SectionedText, values: readonly CaptionValue[]): Found<string> | null {
  const both = values.find(({ field, pieces }) => field === 'nameAndAddress' && pieces.length > 0)?.pieces[0];
  if (both !== undefined) return { value: joinLines([both.value]), span: spanOf(source, both) };
  return firstValue(source, values, 'name') ?? firstValue(source, values, 'translation');
}

function firstValue(source: SectionedText, values: readonly CaptionValue[], wanted: CoverField): Found<string> | null {
  const pieces = values.find(({ field, pieces: own }) => field === wanted && own.length > 0)?.pieces ?? [];
  const span = spanOver(pieces.map((piece) => spanOf(source, piece)));
  // Two registrants incorporated in one state print it twice over one caption.
  return span === null ? null : { value: joinLines([...new Set(pieces.map((piece) => piece.value))]), span };
}

/** Every file number of the cover, each once, as printed. */
function fileNumbers(source: SectionedText, values: readonly CaptionValue[]): readonly Found<string>[] {
  const numbers = new Map<string, Found<string>>();
  for (const { field, pieces } of values) {
    if (field !== 'fileNumber') continue;
    for (const piece of pieces)
      if (!numbers.has(piece.value)) numbers.set(piece.value, { value: piece.value, span: spanOf(source, piece) });
  }
  return [...numbers.values()];
}
