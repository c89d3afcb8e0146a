/** All white space but a lone space, which is most of it and stays as it is. */
const wideSpace = /\s{2,}|[^\S ]/g;

/** The text with every run of white space one space, and none at the ends. */
export function foldWhiteSpace(text: string): string {
  return text.replace(wideSpace, ' ').trim();
}
