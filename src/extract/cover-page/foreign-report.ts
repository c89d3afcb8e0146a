import type { AnnualReportForm } from '../../record/cover-page.ts';
import type { Flow } from '../../sections/flow.ts';
import type { Report } from '../../source/diagnostic.ts';
import type { Found } from '../../source/span.ts';
import type { AskedBox } from './read-check-boxes.ts';

/** The two answers that only Form 6-K's cover asks for. */
export type ForeignReport = {
  readonly annualReportForm: Found<AnnualReportForm> | null;
  readonly furnishesUnderRule12g32b: Found<boolean> | null;
};

const rule12g32b = /12g-?\s?3-?\s?2\s?\(\s?b\s?\)/i;

/** Reads which annual report form the boxes (or a sentence in their place) say, and the answer to the question on Rule 12g3-2(b). */
export function readForeignReport(boxes: readonly AskedBox[], flow: Flow, report: Report): ForeignReport {
  const form = ticked(
    boxes.filter((box) => box.answer === '20-f' || box.answer === '40-f'),
    report,
  );
  const yesOrNo = boxes.find((box) => box.answer === 'yes' && /20-F/i.test(box.question) && !rule12g32b.test(box.question));
  // `... under cover of Form 20-F or Form 40-F. Yes X No`: which of the two is meant, the filer does not say.
  if (form === null && yesOrNo !== undefined) report('ambiguous-check-box', yesOrNo.span, `Answered by Yes or No: ${yesOrNo.question}`);
  const rule = ticked(
    boxes.filter((box) => (box.answer === 'yes' || box.answer === 'no') && rule12g32b.test(box.question)),
    report,
  );
  return {
    annualReportForm: form === null ? statedForm(flow) : { value: form.answer === '20-f' ? 'FORM_20_F' : 'FORM_40_F', span: form.span },
    furnishesUnderRule12g32b: rule === null ? null : { value: rule.answer === 'yes', span: rule.span },
  };
}

/** The one box of a question that is ticked. None or several are no answer, which is reported. */
function ticked(boxes: readonly AskedBox[], report: Report): AskedBox | null {
  const [box, ...more] = boxes.filter(({ isChecked }) => isChecked);
  if (box !== undefined && more.length === 0) return box;
  const first = boxes[0];
  if (first !== undefined)
    report('ambiguous-check-box', first.span, `${box === undefined ? 'No box' : 'More than one box'} is ticked: ${first.question}`);
  return null;
}

/** `The registrant files annual reports under cover of Form 20-F.`, without boxes. */
function statedForm(flow: Flow): Found<AnnualReportForm> | null {
  const match = /registrant files annual reports under (?:the )?cover (?:of )?form ([24]0-F)(?!\s+or\b)/i.exec(
    flow.text.replace(/\s/g, ' '),
  );
  if (match === null) return null;
  return { value: match[1]?.startsWith('2') ? 'FORM_20_F' : 'FORM_40_F', span: flow.spanOf(match.index, match.index + match[0].length) };
}
