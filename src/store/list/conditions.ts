import type { Sql } from '../database.ts';
import type { Dialect } from '../dialect/dialect.ts';
import { raw, sql } from '../sql.ts';
import { allOf, anyOf, type Condition, compileFilter, conditionsOf, date, ifAsked, text } from './condition.ts';
import type { ExhibitFilter, FilingFilter, RegistrantFilter, SignatoryFilter } from './filter.ts';

// One table for each filter: field to SQL. A filing is `f`, a registrant `r`, a signatory `g`, a signature `s`, an exhibit `e`; a
// sub-select has names of its own, so that filters nest as deep as they like.

const onRegistrant = conditionsOf<RegistrantFilter>();

/** Which registrants `r`. */
export const registrantConditions: readonly Condition<RegistrantFilter>[] = Object.freeze([
  onRegistrant('cik', ({ eq, in: among }, dialect) =>
    allOf([...ifAsked(eq, (cik) => sql`r."cik" = ${cik}`), ...ifAsked(among, (ciks) => sql`r."cik" IN ${dialect.texts(ciks)}`)]),
  ),
  onRegistrant('name', (asked, dialect) =>
    anyOf([
      text('r."name"')(asked, dialect),
      sql`r."id" IN (SELECT n."registrantId" FROM "FormerName" n WHERE ${text('n."name"')(asked, dialect)})`,
    ]),
  ),
  onRegistrant('sicCode', text('r."sicCode"')),
  onRegistrant('stateOfIncorporation', text('r."stateOfIncorporation"')),
]);

function registrantsThat(filter: RegistrantFilter, dialect: Dialect): Sql {
  return sql`(SELECT r."id" FROM "Registrant" r WHERE ${compileFilter(registrantConditions, filter, dialect)})`;
}

const onSignatory = conditionsOf<SignatoryFilter>();

/** Which signatories `g`. A title and a registrant asked for together must stand at one signature. */
export const signatoryConditions: readonly Condition<SignatoryFilter>[] = Object.freeze([
  onSignatory('name', (asked, dialect) =>
    anyOf([
      text('g."name"')(asked, dialect),
      sql`g."id" IN (SELECT s."signatoryId" FROM "Signature" s WHERE ${text('s."nameAsSigned"')(asked, dialect)})`,
    ]),
  ),
  ({ title, registrant }: SignatoryFilter, dialect: Dialect) => {
    if ((title ?? registrant ?? null) === null) return null;
    const atOneSignature = compileFilter<SignatoryFilter>(signatureConditions, { title, registrant }, dialect);
    return sql`g."id" IN (SELECT s."signatoryId" FROM "Signature" s WHERE ${atOneSignature})`;
  },
]);

/** Which signatures `s`, for a filing that bears one: here everything must stand at that signature. */
const signatureConditions: readonly Condition<SignatoryFilter>[] = Object.freeze([
  onSignatory('name', (asked, dialect) =>
    anyOf([
      text('s."nameAsSigned"')(asked, dialect),
      sql`s."signatoryId" IN (SELECT g."id" FROM "Signatory" g WHERE ${text('g."name"')(asked, dialect)})`,
    ]),
  ),
  onSignatory('title', text('s."title"')),
  onSignatory('registrant', (asked, dialect) => sql`s."registrantId" IN ${registrantsThat(asked, dialect)}`),
]);

const onFiling = conditionsOf<FilingFilter>();

/** Which filings `f`. */
export const filingConditions: readonly Condition<FilingFilter>[] = Object.freeze([
  onFiling('id', (id) => sql`f."id" = ${id}`),
  onFiling('formType', text('f."formType"')),
  onFiling('baseFormType', text('f."baseFormType"')),
  onFiling('filedOn', date('f."filedOn"')),
  onFiling('periodEnd', date('f."periodEndsOn"')),
  onFiling('isAmendment', (asked) => (asked ? raw('f."isAmendment"') : raw('NOT f."isAmendment"'))),
  onFiling(
    'itemCode',
    (asked, dialect) => sql`f."id" IN (SELECT i."filingId" FROM "FilingItem" i WHERE ${text('i."code"')(asked, dialect)})`,
  ),
  onFiling(
    'exhibitNumber',
    (asked, dialect) => sql`f."id" IN (SELECT e."filingId" FROM "Exhibit" e WHERE ${text('e."number"')(asked, dialect)})`,
  ),
  onFiling(
    'registrant',
    (asked, dialect) =>
      sql`f."id" IN (SELECT m."filingId" FROM "FilingParty" m WHERE m."registrantId" IN ${registrantsThat(asked, dialect)})`,
  ),
  onFiling(
    'signatory',
    (asked, dialect) => sql`f."id" IN (SELECT s."filingId" FROM "Signature" s WHERE ${compileFilter(signatureConditions, asked, dialect)})`,
  ),
]);

const onExhibit = conditionsOf<ExhibitFilter>();

/** Which exhibits `e`. */
export const exhibitConditions: readonly Condition<ExhibitFilter>[] = Object.freeze([
  onExhibit('number', text('e."number"')),
  onExhibit('description', text('e."description"')),
  onExhibit('isIncorporatedByReference', (asked) => raw(asked ? 'e."incorporationText" IS NOT NULL' : 'e."incorporationText" IS NULL')),
  onExhibit(
    'filing',
    (asked, dialect) => sql`e."filingId" IN (SELECT f."id" FROM "Filing" f WHERE ${compileFilter(filingConditions, asked, dialect)})`,
  ),
]);
