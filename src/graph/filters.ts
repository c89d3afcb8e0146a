import type {
  CikFilter as CikConditions,
  DateFilter as DateConditions,
  ExhibitFilter as ExhibitConditions,
  FilingFilter as FilingConditions,
  RegistrantFilter as RegistrantConditions,
  SignatoryFilter as SignatoryConditions,
  StringFilter as StringConditions,
} from '../store/list/filter.ts';
import { builder } from './builder.ts';

const StringFilter = builder.inputRef<StringConditions>('StringFilter').implement({
  description: 'All comparisons of strings ignore case; those that are given must all hold.',
  fields: (t) => ({
    eq: t.string({ description: 'Equal to this.' }),
    in: t.stringList({ description: 'Equal to one of these.' }),
    startsWith: t.string({ description: 'Begins with this.' }),
    contains: t.string({ description: 'Has this somewhere in it.' }),
  }),
});

const DateFilter = builder.inputRef<DateConditions>('DateFilter').implement({
  description: 'Comparisons of dates; those that are given must all hold.',
  fields: (t) => ({
    eq: t.field({ type: 'Date', description: 'On this day.' }),
    gte: t.field({ type: 'Date', description: 'On this day or later.' }),
    lte: t.field({ type: 'Date', description: 'On this day or earlier.' }),
  }),
});

const CikFilter = builder.inputRef<CikConditions>('CIKFilter').implement({
  description: 'Comparisons of Central Index Keys; those that are given must all hold.',
  fields: (t) => ({
    eq: t.field({ type: 'CIK', description: 'This one.' }),
    in: t.field({ type: ['CIK'], description: 'One of these.' }),
  }),
});

const FilingFilterRef = builder.inputRef<FilingConditions>('FilingFilter');
const RegistrantFilterRef = builder.inputRef<RegistrantConditions>('RegistrantFilter');
const SignatoryFilterRef = builder.inputRef<SignatoryConditions>('SignatoryFilter');
const ExhibitFilterRef = builder.inputRef<ExhibitConditions>('ExhibitFilter');

/** `FilingFilter`. */
export const FilingFilter = FilingFilterRef.implement({
  description: 'Which filings; all conditions that are given must hold.',
  fields: (t) => ({
    and: t.field({ type: [FilingFilterRef], description: 'All of these hold.' }),
    or: t.field({ type: [FilingFilterRef], description: 'At least one of these holds.' }),
    not: t.field({ type: FilingFilterRef, description: 'This does not hold.' }),
    formType: t.field({ type: StringFilter, description: 'The form as filed, `10-K405/A`.' }),
    baseFormType: t.field({ type: StringFilter, description: 'The form without its amendment mark.' }),
    filedOn: t.field({ type: DateFilter, description: 'The day of filing; a filing without one matches no comparison.' }),
    periodEnd: t.field({
      type: DateFilter,
      description: 'The last day of the reporting period; a filing without one matches no comparison.',
    }),
    isAmendment: t.boolean({ description: 'Amendments alone, or originals alone.' }),
    itemCode: t.field({ type: StringFilter, description: 'The number of one of its items, `2.02`.' }),
    exhibitNumber: t.field({ type: StringFilter, description: 'The number of one of its exhibits, as printed.' }),
    registrant: t.field({ type: RegistrantFilterRef, description: 'One of its parties.' }),
    signatory: t.field({ type: SignatoryFilterRef, description: 'One of its signatories.' }),
  }),
});

/** `RegistrantFilter`. */
export const RegistrantFilter = RegistrantFilterRef.implement({
  description: 'Which registrants; all conditions that are given must hold.',
  fields: (t) => ({
    and: t.field({ type: [RegistrantFilterRef], description: 'All of these hold.' }),
    or: t.field({ type: [RegistrantFilterRef], description: 'At least one of these holds.' }),
    not: t.field({ type: RegistrantFilterRef, description: 'This does not hold.' }),
    cik: t.field({ type: CikFilter, description: 'The Central Index Key.' }),
    name: t.field({ type: StringFilter, description: 'The name or a former name.' }),
    sicCode: t.field({ type: StringFilter, description: 'The Standard Industrial Classification, four digits.' }),
    stateOfIncorporation: t.field({ type: StringFilter, description: 'The state or country of incorporation.' }),
  }),
});

/** `SignatoryFilter`. */
export const SignatoryFilter = SignatoryFilterRef.implement({
  description: 'Which signatories; all conditions that are given must hold.',
  fields: (t) => ({
    and: t.field({ type: [SignatoryFilterRef], description: 'All of these hold.' }),
    or: t.field({ type: [SignatoryFilterRef], description: 'At least one of these holds.' }),
    not: t.field({ type: SignatoryFilterRef, description: 'This does not hold.' }),
    name: t.field({ type: StringFilter, description: 'The name, now or as signed.' }),
    title: t.field({ type: StringFilter, description: 'The title under one of the signatures.' }),
    registrant: t.field({ type: RegistrantFilterRef, description: 'A registrant whose filings were signed.' }),
  }),
});

/** `ExhibitFilter`. */
export const ExhibitFilter = ExhibitFilterRef.implement({
  description: 'Which exhibits; all conditions that are given must hold.',
  fields: (t) => ({
    and: t.field({ type: [ExhibitFilterRef], description: 'All of these hold.' }),
    or: t.field({ type: [ExhibitFilterRef], description: 'At least one of these holds.' }),
    not: t.field({ type: ExhibitFilterRef, description: 'This does not hold.' }),
    number: t.field({ type: StringFilter, description: 'The number as printed.' }),
    description: t.field({ type: StringFilter, description: 'The description.' }),
    isIncorporatedByReference: t.boolean({ description: 'Those incorporated by reference alone, or the others alone.' }),
    filing: t.field({ type: FilingFilterRef, description: 'The filing that lists it.' }),
  }),
});
