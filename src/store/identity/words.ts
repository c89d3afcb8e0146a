/** Splits a name into upper-case words without accents, apostrophes and punctuation; single letters in a row are one word, `N.V.` is `NV`. */
export function words(name: string): readonly string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/['’‘`]/g, '')
    .replaceAll('&', ' AND ');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Joins single letters in a row into one word: `N`, `V` is `NV`. */
export function joinInitials(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let previousIsInitial = false;
  for (const part of parts) {
    const isInitial = part.length === 1;
    if (isInitial && previousIsInitial) joined.push((joined.pop() ?? '') + part);
    else joined.push(part);
    previousIsInitial = isInitial;
  }
  return joined;
}
