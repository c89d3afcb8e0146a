// What a client may ask of a list; mirrors the filter inputs of the schema. All conditions of one object must hold; an absent or null
// condition asks nothing.

type Asked<T> = T | null | undefined;

/** Comparisons of strings; all ignore case. */
export type StringFilter = {
  readonly eq?: Asked<string>;
  readonly in?: Asked<readonly string[]>;
  readonly startsWith?: Asked<string>;
  readonly contains?: Asked<string>;
};

/** Comparisons of dates, `2003-03-14`; the bounds are included. A filing without the date matches none. */
export type DateFilter = { readonly eq?: Asked<string>; readonly gte?: Asked<string>; readonly lte?: Asked<string> };

/** Comparisons of Central Index Keys, ten digits each. */
export type CikFilter = { readonly eq?: Asked<string>; readonly in?: Asked<readonly string[]> };

/** Which filings. `registrant` and `signatory` ask for a filing with at least one such party or signature. */
export type FilingFilter = {
  readonly and?: Asked<readonly FilingFilter[]>;
  readonly or?: Asked<readonly FilingFilter[]>;
  readonly not?: Asked<FilingFilter>;
  /** The row itself; for the server's own questions, the schema does not offer it. */
  readonly id?: Asked<number>;
  readonly formType?: Asked<StringFilter>;
  readonly baseFormType?: Asked<StringFilter>;
  readonly filedOn?: Asked<DateFilter>;
  readonly periodEnd?: Asked<DateFilter>;
  readonly isAmendment?: Asked<boolean>;
  readonly itemCode?: Asked<StringFilter>;
  readonly exhibitNumber?: Asked<StringFilter>;
  readonly registrant?: Asked<RegistrantFilter>;
  readonly signatory?: Asked<SignatoryFilter>;
};

/** Which registrants. `name` looks at the present name and at former names. */
export type RegistrantFilter = {
  readonly and?: Asked<readonly RegistrantFilter[]>;
  readonly or?: Asked<readonly RegistrantFilter[]>;
  readonly not?: Asked<RegistrantFilter>;
  readonly cik?: Asked<CikFilter>;
  readonly name?: Asked<StringFilter>;
  readonly sicCode?: Asked<StringFilter>;
  readonly stateOfIncorporation?: Asked<StringFilter>;
};

/** Which signatories. `name` looks at the name and at every name as signed; `title` and `registrant` at their signatures. */
export type SignatoryFilter = {
  readonly and?: Asked<readonly SignatoryFilter[]>;
  readonly or?: Asked<readonly SignatoryFilter[]>;
  readonly not?: Asked<SignatoryFilter>;
  readonly name?: Asked<StringFilter>;
  readonly title?: Asked<StringFilter>;
  readonly registrant?: Asked<RegistrantFilter>;
};

/** Which exhibits. */
export type ExhibitFilter = {
  readonly and?: Asked<readonly ExhibitFilter[]>;
  readonly or?: Asked<readonly ExhibitFilter[]>;
  readonly not?: Asked<ExhibitFilter>;
  readonly number?: Asked<StringFilter>;
  readonly description?: Asked<StringFilter>;
  readonly isIncorporatedByReference?: Asked<boolean>;
  readonly filing?: Asked<FilingFilter>;
};
