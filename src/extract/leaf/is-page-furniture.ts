const furniture: readonly RegExp[] = Object.freeze([
  // The link at the head of each page of an HTML filing.
  /^(?:back\s+to\s+)?table\s+of\s+contents$/i,
  // `Apple Inc. | 2024 Form 10-K | 57`, `Fiscal 2024 Form 10-K 76`, `109 | | 2024 Form 10-K`
  /^(?:\d{1,3}\s*\|?[\s|]*)?(?:[^|]{0,60}\|\s*)?(?:fiscal\s+)?(?:19|20)\d\d\s+(?:annual\s+report\s+on\s+)?form\s+\d\d-[KQ](?:\s*\|?\s*\d{1,3})?(?:\s*\|)?$/i,
]);

/** All of it bears one of these words: most lines are told by the lack of both. */
const words = /form|contents/i;

/** True for a line that stands at the head or foot of a page and belongs to nothing on it. `text` has single spaces. */
export function isPageFurniture(text: string): boolean {
  return text.length < 100 && words.test(text) && furniture.some((pattern) => pattern.test(text));
}
