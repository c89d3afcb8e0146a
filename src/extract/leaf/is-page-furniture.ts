const furniture: readonly RegExp[] = Object.freeze([
  // `[Signature Page to Form S-3]`, at the foot of a signature page.
  /^\W*signature\s+page\s+(?:to|of|for)\b/i,
  // `Form 10-K for the Fiscal Year Ended January 31, 2025`
  /^form\s+\d\d-[KQ]\s+for\s+(?:the\s+)?(?:fiscal\s+year|quarter\w*(?:\s+period)?)\s+ended\b/i,
  // The link at the head of each page of an HTML filing.
  /^(?:back\s+to\s+)?table\s+of\s+contents$/i,
  // `Apple Inc. | 2024 Form 10-K | 57`, `Fiscal 2024 Form 10-K 76`, `109 | | 2024 Form 10-K`
  /^(?:\d{1,3}\s*\|?[\s|]*)?(?:[^|]{0,60}\|\s*)?(?:fiscal\s+)?(?:19|20)\d\d\s+(?:annual\s+report\s+on\s+)?form\s+\d\d-[KQ](?:\s*\|?\s*\d{1,3})?(?:\s*\|)?$/i,
]);

/** All of it bears one of these words: most lines are told by the lack of them. */
const words = /form|contents|signature/i;

/** True for a line that stands at the head or foot of a page and belongs to nothing on it. `text` has single spaces. */
export function isPageFurniture(text: string): boolean {
  return text.length < 100 && words.test(text) && furniture.some((pattern) => pattern.test(text));
}
