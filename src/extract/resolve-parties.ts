import type { Cik } from '../record/identifiers.ts';
import type { Party, PartyRole } from '../record/party.ts';
import { baseFormType } from '../record/tables/form-title.ts';
import type { Report } from '../source/diagnostic.ts';
import type { Found } from '../source/span.ts';
import { type Based, mergeHint } from './based.ts';
import type { CoverDraft, CoverRegistrant } from './cover-page/cover-draft.ts';
import type { HeaderDraft } from './header/read-header-draft.ts';
import type { MainDocument } from './main-document.ts';
import { namedParty } from './named-party.ts';
import { placeCode } from './place-code.ts';
import { readOwnershipParties } from './read-ownership-parties.ts';
import { readXmlParties } from './read-xml-parties.ts';
import type { Submission } from './submission.ts';

/** Schedules under Regulations 13D-G and 14D name on their cover the company whose securities they concern. */
const aboutSubject = /^(?:SC 13|SCHEDULE 13|SC TO|SC 14D|SC13|SC TO-)/;

/**
 * The parties of a filing: those that header or XML form state, else the registrants that the cover of its main document names, the first
 * with what the cover says of it and the CIK that the client knows. No party at all is reported.
 */
export function resolveParties(submission: Submission, main: MainDocument | null, cover: NamedCover, report: Report): readonly Party[] {
  const cik = submission.hints?.cik ?? null;
  const stated = readStatedParties(submission.headerDraft, main, cover.formType, report);
  if (stated.length > 0) {
    if (cik !== null && !stated.some((party) => party.cik?.value === cik)) {
      report('hint-contradicts-text', stated[0]?.cik?.span ?? null, `The hint says CIK ${cik}, which none of the parties has.`);
    }
    return stated;
  }
  const [first, ...more] = cover.registrants;
  if (first === undefined) {
    report('no-registrant', null, 'Nothing in the text names the registrant.');
    return [];
  }
  const role: PartyRole = aboutSubject.test(baseFormType(cover.formType)) ? 'SUBJECT_COMPANY' : 'FILER';
  for (const { name } of cover.registrants) {
    report('inferred-registrant', name.span, `The registrant ${JSON.stringify(name.value)} was inferred from the cover.`);
  }
  return [coverParty(first, role, mergeHint(null, cik, 'CIK', report)), ...more.map((registrant) => coverParty(registrant, role, null))];
}

/** The cover's registrants under the form that the filing was found to be. */
type NamedCover = Pick<CoverDraft, 'registrants'> & { readonly formType: string };

/** The header's parties. Where it has none, or does not name one, an XML form or a form 3, 4 or 5 names its own. */
function readStatedParties(
  { parties, namelessRoles }: HeaderDraft,
  main: MainDocument | null,
  formType: string,
  report: Report,
): readonly Party[] {
  if (main === null || (parties.length > 0 && namelessRoles.length === 0)) return parties;
  const named = [...readXmlParties(main, report), ...readOwnershipParties(main, formType)];
  return [...parties, ...named.filter(({ role }) => parties.length === 0 || namelessRoles.includes(role))];
}

function coverParty({ name, fileNumber, ...said }: CoverRegistrant, role: PartyRole, cik: Based<Cik> | null): Party {
  return {
    ...namedParty(role, { ...name, basis: 'cover' }, name.span),
    cik,
    fileNumber,
    irsNumber: irsNumber(said.irsNumber),
    stateOfIncorporation: stateCode(said.stateOfIncorporation),
    businessAddress: said.address,
  };
}

/** Headers write the number without its hyphen. */
function irsNumber(printed: Found<string> | null): Found<string> | null {
  const digits = printed?.value.replaceAll(/\D/g, '') ?? '';
  return printed !== null && /^(?!0{9})\d{9}$/.test(digits) ? { value: digits, span: printed.span } : null;
}

/** Headers write EDGAR's code; a name that has none stays on the cover alone. */
function stateCode(printed: Found<string> | null): Found<string> | null {
  const code = printed === null ? null : placeCode(printed.value);
  return printed === null || code === null ? null : { value: code, span: printed.span };
}
