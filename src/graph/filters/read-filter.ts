import type { ExhibitFilter, FilingFilter, IdFilter, RegistrantFilter, SignatoryFilter } from '../../store/list/filter.ts';
import { readGlobalId } from '../read-global-id.ts';
import type { NodeType } from '../rows.ts';
import { checkFilter } from './check-filter.ts';

type Given<Filter> = Filter | null | undefined;

/** Reads what a client asks of filings: ids become rows. Throws `BAD_USER_INPUT` for ids of another type and for filters out of bounds. */
export function readFilingFilter(filter: Given<FilingFilter<string>>): FilingFilter | null {
  return readChecked(filter, readFiling);
}

/** Reads what a client asks of registrants, like `readFilingFilter`. */
export function readRegistrantFilter(filter: Given<RegistrantFilter<string>>): RegistrantFilter | null {
  return readChecked(filter, readRegistrant);
}

/** Reads what a client asks of signatories, like `readFilingFilter`. */
export function readSignatoryFilter(filter: Given<SignatoryFilter<string>>): SignatoryFilter | null {
  return readChecked(filter, readSignatory);
}

/** Reads what a client asks of exhibits, like `readFilingFilter`. */
export function readExhibitFilter(filter: Given<ExhibitFilter<string>>): ExhibitFilter | null {
  return readChecked(filter, readExhibit);
}

function readChecked<From extends object, To>(filter: Given<From>, read: (filter: From) => To): To | null {
  if (filter === null || filter === undefined) return null;
  checkFilter(filter);
  return read(filter);
}

function readFiling({ id, registrant, signatory, exhibit, ...filter }: FilingFilter<string>): FilingFilter {
  return {
    ...combined(filter, readFiling),
    id: readIds('Filing', id),
    registrant: within(registrant, readRegistrant),
    signatory: within(signatory, readSignatory),
    exhibit: within(exhibit, readExhibit),
  };
}

function readRegistrant({ id, filing, ...filter }: RegistrantFilter<string>): RegistrantFilter {
  return { ...combined(filter, readRegistrant), id: readIds('Registrant', id), filing: within(filing, readFiling) };
}

function readSignatory({ id, registrant, filing, ...filter }: SignatoryFilter<string>): SignatoryFilter {
  return {
    ...combined(filter, readSignatory),
    id: readIds('Signatory', id),
    registrant: within(registrant, readRegistrant),
    filing: within(filing, readFiling),
  };
}

function readExhibit({ id, filing, ...filter }: ExhibitFilter<string>): ExhibitFilter {
  return { ...combined(filter, readExhibit), id: readIds('Exhibit', id), filing: within(filing, readFiling) };
}

type Combined<Filter> = { readonly and?: Given<readonly Filter[]>; readonly or?: Given<readonly Filter[]>; readonly not?: Given<Filter> };

function combined<From, To, Rest extends Combined<From>>({ and, or, not, ...rest }: Rest, read: (filter: From) => To) {
  return { ...rest, and: and?.map(read), or: or?.map(read), not: within(not, read) };
}

function within<From, To>(filter: Given<From>, read: (filter: From) => To): To | null {
  return filter === null || filter === undefined ? null : read(filter);
}

function readIds(type: NodeType, ids: Given<IdFilter<string>>): IdFilter | null {
  if (ids === null || ids === undefined) return null;
  const { eq, in: among } = ids;
  return { eq: within(eq, (id) => readGlobalId(type, 'filter', id)), in: among?.map((id) => readGlobalId(type, 'filter', id)) };
}
