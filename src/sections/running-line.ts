import { collapse, firstInked, lastInked } from './characters.ts';
import type { Run } from './sections.ts';

/** The line of HTML that is being read: its text so far, and where its ink begins and ends. */
export class RunningLine {
  #text = '';
  #start = -1;
  #end: number;
  #isHeldOpen = false;

  /** `at` is where the document begins. */
  constructor(at: number) {
    this.#end = at;
  }

  /** Where the last ink ended. */
  get end(): number {
    return this.#end;
  }

  /** True where a no-break space holds a line open that shows nothing else. */
  get isSpacer(): boolean {
    return this.#isHeldOpen;
  }

  /** Adds text of which each character stands for itself, or one entity. */
  add(text: string, from: number, to: number): void {
    const first = firstInked(text);
    if (first >= 0) this.#ink(text, first, from, to);
    else if (this.#start < 0) this.#isHeldOpen ||= text.includes('\u00a0');
    // White space before any ink is not shown.
    if (this.#start >= 0) this.#text += text;
  }

  /** Ends the line. Null where nothing stands on it. */
  take(): Run | null {
    const line = this.#start < 0 ? null : { text: collapse(this.#text), span: { start: this.#start, end: this.#end } };
    [this.#text, this.#start, this.#isHeldOpen] = ['', -1, false];
    return line;
  }

  #ink(text: string, first: number, from: number, to: number): void {
    const isEntity = to - from !== text.length;
    if (this.#start < 0) this.#start = isEntity ? from : from + first;
    this.#end = isEntity ? to : from + lastInked(text) + 1;
  }
}
