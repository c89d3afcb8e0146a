import type { Found, Span } from '../source/span.ts';

/**
 * A node of the SGML header in either dialect: a section with children, or a field with a value (possibly empty).
 * `name` is as filed (`COMPANY CONFORMED NAME`, `CONFORMED-NAME`), `tag` the same in both dialects (`CONFORMED-NAME`).
 */
export type HeaderNode = HeaderSection | HeaderField;
export type HeaderSection = {
  readonly kind: 'section';
  readonly name: string;
  readonly tag: string;
  readonly span: Span;
  readonly children: readonly HeaderNode[];
};
export type HeaderField = {
  readonly kind: 'field';
  readonly name: string;
  readonly tag: string;
  readonly value: Found<string>;
  readonly span: Span;
};

/** The header: labels (`COMPANY CONFORMED NAME:`, complete submission text) or tags (`<CONFORMED-NAME>`, dissemination form). */
export type HeaderPart = {
  readonly kind: 'header';
  readonly dialect: 'labels' | 'tags';
  readonly span: Span;
  readonly nodes: readonly HeaderNode[];
};

/** One `<DOCUMENT>`, or the whole text of a bare document (then every tag is null and `isBare` is true). */
export type DocumentPart = {
  readonly kind: 'document';
  readonly isBare: boolean;
  readonly span: Span;
  readonly type: Found<string> | null;
  readonly sequence: Found<string> | null;
  readonly fileName: Found<string> | null;
  readonly description: Found<string> | null;
  /** Between `<TEXT>` and `</TEXT>`, inside a `<PDF>`, `<XML>` or `<XBRL>` wrapper where there is one. */
  readonly body: Span;
  /** `uuencode` is located, never decoded here. */
  readonly encoding: 'text' | 'uuencode';
};

/** Everything that belongs to no header and no document: PEM preamble, envelope tags, text gone astray. */
export type EnvelopePart = { readonly kind: 'envelope'; readonly span: Span };

/** Parts stand in the order of the text and tile it: each begins where the one before ends. */
export type Part = HeaderPart | DocumentPart | EnvelopePart;
