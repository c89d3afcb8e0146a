import type { PartyRole } from '../../record/party.ts';

/** An element of EDGAR's XML forms that names a party: the elements within it that hold its name and CIK. */
export type XmlPartyElement = {
  readonly element: string;
  readonly role: PartyRole;
  readonly name: string;
  readonly cik: readonly string[];
};

/** Where EDGAR's XML documents name parties: forms 3, 4 and 5; D; 13F; Schedules 13D and 13G; 144; N-PORT and N-CEN. */
export const xmlPartyElements: readonly XmlPartyElement[] = Object.freeze([
  { element: 'issuer', role: 'ISSUER', name: 'issuerName', cik: ['issuerCik'] },
  { element: 'reportingOwner', role: 'REPORTING_OWNER', name: 'rptOwnerName', cik: ['rptOwnerCik'] },
  { element: 'primaryIssuer', role: 'FILER', name: 'entityName', cik: ['cik'] },
  { element: 'issuerList', role: 'FILER', name: 'entityName', cik: ['cik'] },
  { element: 'filingManager', role: 'FILER', name: 'name', cik: [] },
  { element: 'issuerInfo', role: 'SUBJECT_COMPANY', name: 'issuerName', cik: ['issuerCIK', 'issuerCik'] },
  { element: 'reportingPersonInfo', role: 'FILED_BY', name: 'reportingPersonName', cik: ['reportingPersonCIK'] },
  { element: 'coverPageHeaderReportingPersonDetails', role: 'FILED_BY', name: 'reportingPersonName', cik: ['reportingPersonCIK'] },
  { element: 'genInfo', role: 'FILER', name: 'regName', cik: ['regCik'] },
  { element: 'registrantInfo', role: 'FILER', name: 'registrantFullName', cik: ['registrantCik'] },
]);
