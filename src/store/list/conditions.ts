import type { Sql } from '../database.ts';
import type { Dialect } from '../dialect/dialect.ts';
import { raw, sql } from '../sql.ts';
import { anyOf, type Condition, compileFilter, conditionsOf, date, instant, int, key, row, text } from './condition.ts';
import type { ExhibitFilter, FilingFilter, RegistrantFilter, SignatoryFilter } from './filter.ts';

// One table for each filter: field to SQL. A filing is `f`, a registrant `r`, a signatory `g`, a signature `s`, an exhibit `e`; a
// sub-select has names of its own, so that filters nest as deep as they like.

const onRegistrant = conditionsOf<RegistrantFilter>();

/** Which registrants `r`. */
export const registrantConditions: readonly Condition<RegistrantFilter>[] = Object.freeze([
  onRegistrant('id', row('r."id"')),
  onRegistrant('cik', key('r."cik"')),
  onRegistrant('name', (asked, dialect) =>
    anyOf([
      text('r."name"')(asked, dialect),
      sql`r."id" IN (SELECT n."registrantId" FROM "FormerName" n WHERE ${text('n."name"')(asked, dialect)})`,
    ]),
  ),
  onRegistrant('sicCode', text('r."sicCode"')),
  onRegistrant('stateOfIncorporation', text('r."stateOfIncorporation"')),
  onRegistrant(
    'filing',
    (asked, dialect) => sql`r."id" IN (SELECT m."registrantId" FROM "FilingParty" m WHERE m."filingId" IN ${filingsThat(asked, dialect)})`,
  ),
]);

function registrantsThat(filter: RegistrantFilter, dialect: Dialect): Sql {
  return sql`(SELECT r."id" FROM "Registrant" r WHERE ${compileFilter(registrantConditions, filter, dialect)})`;
}

const onSignatory = conditionsOf<SignatoryFilter>();

/** Which signatories `g`. What is asked of signatures must stand at one signature. */
export const signatoryConditions: readonly Condition<SignatoryFilter>[] = Object.freeze([
  onSignatory('id', row('g."id"')),
  onSignatory('cik', key('g."cik"')),
  onSignatory('name', (asked, dialect) =>
    anyOf([
      text('g."name"')(asked, dialect),
      sql`g."id" IN (SELECT s."signatoryId" FROM "Signature" s WHERE ${text('s."nameAsSigned"')(asked, dialect)})`,
    ]),
  ),
  onSignatory('registrantCount', int('g."registrantCount"')),
  ({ title, signedOn, registrant, filing }: SignatoryFilter, dialect: Dialect) => {
    if ((title ?? signedOn ?? registrant ?? filing ?? null) === null) return null;
    const atOneSignature = compileFilter<SignatoryFilter>(signatureConditions, { title, signedOn, registrant, filing }, dialect);
    return sql`g."id" IN (SELECT s."signatoryId" FROM "Signature" s WHERE ${atOneSignature})`;
  },
]);

/** Which signatures `s`, for a filing that bears one: here everything must stand at that signature. */
const signatureConditions: readonly Condition<SignatoryFilter>[] = Object.freeze([
  onSignatory('id', row('s."signatoryId"')),
  onSignatory(
    'cik',
    (asked, dialect) => sql`s."signatoryId" IN (SELECT g."id" FROM "Signatory" g WHERE ${key('g."cik"')(asked, dialect)})`,
  ),
  onSignatory(
    'registrantCount',
    (asked) => sql`s."signatoryId" IN (SELECT g."id" FROM "Signatory" g WHERE ${int('g."registrantCount"')(asked)})`,
  ),
  onSignatory('name', (asked, dialect) =>
    anyOf([
      text('s."nameAsSigned"')(asked, dialect),
      sql`s."signatoryId" IN (SELECT g."id" FROM "Signatory" g WHERE ${text('g."name"')(asked, dialect)})`,
    ]),
  ),
  onSignatory('title', text('s."title"')),
  onSignatory('signedOn', date('s."signedOn"')),
  onSignatory('registrant', (asked, dialect) => sql`s."registrantId" IN ${registrantsThat(asked, dialect)}`),
  onSignatory('filing', (asked, dialect) => sql`s."filingId" IN ${filingsThat(asked, dialect)}`),
]);

const onFiling = conditionsOf<FilingFilter>();

/** Which filings `f`. */
export const filingConditions: readonly Condition<FilingFilter>[] = Object.freeze([
  onFiling('id', row('f."id"')),
  onFiling('accessionNumber', key('f."accessionNumber"')),
  onFiling('formType', text('f."formType"')),
  onFiling('baseFormType', text('f."baseFormType"')),
  onFiling('filedOn', date('f."filedOn"')),
  onFiling('periodEnd', date('f."periodEndsOn"')),
  onFiling('ingestedAt', instant('f."ingestedAt"')),
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
    'exhibit',
    (asked, dialect) => sql`f."id" IN (SELECT e."filingId" FROM "Exhibit" e WHERE ${compileFilter(exhibitConditions, asked, dialect)})`,
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
  onFiling(
    'diagnosticCode',
    (asked, dialect) => sql`f."id" IN (SELECT d."filingId" FROM "Diagnostic" d WHERE ${text('d."code"')(asked, dialect)})`,
  ),
  onFiling(
    'parserVersion',
    (asked, dialect) =>
      sql`f."id" IN (SELECT v."filingId" FROM "FilingSource" v WHERE v."isCurrent" AND ${text('v."parserVersion"')(asked, dialect)})`,
  ),
]);

function filingsThat(filter: FilingFilter, dialect: Dialect): Sql {
  return sql`(SELECT f."id" FROM "Filing" f WHERE ${compileFilter(filingConditions, filter, dialect)})`;
}

const onExhibit = conditionsOf<ExhibitFilter>();

/** Which exhibits `e`. */
export const exhibitConditions: readonly Condition<ExhibitFilter>[] = Object.freeze([
  onExhibit('id', row('e."id"')),
  onExhibit('number', text('e."number"')),
  onExhibit('description', text('e."description"')),
  onExhibit('isIncorporatedByReference', (asked) => raw(asked ? 'e."incorporationText" IS NOT NULL' : 'e."incorporationText" IS NULL')),
  onExhibit('isAttached', (asked) => raw(asked ? 'e."documentId" IS NOT NULL' : 'e."documentId" IS NULL')),
  onExhibit('filing', (asked, dialect) => sql`e."filingId" IN ${filingsThat(asked, dialect)}`),
]);
