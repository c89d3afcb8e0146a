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

/** Comparisons of dates, `2003-03-14`; the bounds are included. What has no date matches none but `isNull`. */
export type DateFilter = {
  readonly eq?: Asked<string>;
  readonly gte?: Asked<string>;
  readonly lte?: Asked<string>;
  readonly isNull?: Asked<boolean>;
};

/** Comparisons of instants. */
export type DateTimeFilter = { readonly gte?: Asked<Date>; readonly lt?: Asked<Date> };

/** Comparisons of whole numbers; the bounds are included. */
export type IntFilter = { readonly eq?: Asked<number>; readonly gte?: Asked<number>; readonly lte?: Asked<number> };

/** Comparisons of keys in their one written form: a Central Index Key of ten digits, an accession number with its dashes. */
export type KeyFilter = { readonly eq?: Asked<string>; readonly in?: Asked<readonly string[]> };

/** Comparisons of rows; clients write an id as text. */
export type IdFilter<Id = number> = { readonly eq?: Asked<Id>; readonly in?: Asked<readonly Id[]> };

/** Which filings. `registrant` and `signatory` ask for a filing with at least one such party or signature. */
export type FilingFilter<Id = number> = {
  readonly and?: Asked<readonly FilingFilter<Id>[]>;
  readonly or?: Asked<readonly FilingFilter<Id>[]>;
  readonly not?: Asked<FilingFilter<Id>>;
  readonly id?: Asked<IdFilter<Id>>;
  readonly accessionNumber?: Asked<KeyFilter>;
  readonly formType?: Asked<StringFilter>;
  readonly baseFormType?: Asked<StringFilter>;
  readonly filedOn?: Asked<DateFilter>;
  readonly periodEnd?: Asked<DateFilter>;
  readonly ingestedAt?: Asked<DateTimeFilter>;
  readonly isAmendment?: Asked<boolean>;
  readonly itemCode?: Asked<StringFilter>;
  readonly exhibitNumber?: Asked<StringFilter>;
  readonly exhibit?: Asked<ExhibitFilter<Id>>;
  readonly registrant?: Asked<RegistrantFilter<Id>>;
  readonly signatory?: Asked<SignatoryFilter<Id>>;
  readonly diagnosticCode?: Asked<StringFilter>;
  readonly parserVersion?: Asked<StringFilter>;
};

/** Which registrants. `name` looks at the present name and at former names. */
export type RegistrantFilter<Id = number> = {
  readonly and?: Asked<readonly RegistrantFilter<Id>[]>;
  readonly or?: Asked<readonly RegistrantFilter<Id>[]>;
  readonly not?: Asked<RegistrantFilter<Id>>;
  readonly id?: Asked<IdFilter<Id>>;
  readonly cik?: Asked<KeyFilter>;
  readonly name?: Asked<StringFilter>;
  readonly sicCode?: Asked<StringFilter>;
  readonly stateOfIncorporation?: Asked<StringFilter>;
  readonly filing?: Asked<FilingFilter<Id>>;
};

/** Which signatories. `name` looks at the name and at every name as signed; `title`, `signedOn`, `registrant` and `filing` at their signatures. */
export type SignatoryFilter<Id = number> = {
  readonly and?: Asked<readonly SignatoryFilter<Id>[]>;
  readonly or?: Asked<readonly SignatoryFilter<Id>[]>;
  readonly not?: Asked<SignatoryFilter<Id>>;
  readonly id?: Asked<IdFilter<Id>>;
  readonly cik?: Asked<KeyFilter>;
  readonly name?: Asked<StringFilter>;
  readonly registrantCount?: Asked<IntFilter>;
  readonly title?: Asked<StringFilter>;
  readonly signedOn?: Asked<DateFilter>;
  readonly registrant?: Asked<RegistrantFilter<Id>>;
  readonly filing?: Asked<FilingFilter<Id>>;
};

/** Which exhibits. */
export type ExhibitFilter<Id = number> = {
  readonly and?: Asked<readonly ExhibitFilter<Id>[]>;
  readonly or?: Asked<readonly ExhibitFilter<Id>[]>;
  readonly not?: Asked<ExhibitFilter<Id>>;
  readonly id?: Asked<IdFilter<Id>>;
  readonly number?: Asked<StringFilter>;
  readonly description?: Asked<StringFilter>;
  readonly isIncorporatedByReference?: Asked<boolean>;
  readonly isAttached?: Asked<boolean>;
  readonly filing?: Asked<FilingFilter<Id>>;
};
