/** Which element of an XML form makes signatures, and in which elements within it, or attributes of it, the values stand, the first that is there. */
export type SignatureElement = {
  readonly element: string;
  /** The element of one signer, where several sign for the one entity that `element` names; else null. */
  readonly signer: string | null;
  readonly name: readonly string[];
  readonly title: readonly string[];
  readonly date: readonly string[];
  /** Names of the entity signed for: within `element`, else anywhere in the form. */
  readonly onBehalfOf: readonly string[];
};

/**
 * Forms 3, 4, 5 (`ownerSignature`), 13F (`signatureBlock`), D (`signature`), Schedules 13D (`signaturePerson`) and 13G (`signatureInformation`), C
 * (`issuerSignature`, `signaturePerson`), 144 (`noticeSignature`), N-PX (`signaturePage`), N-PORT, N-CEN, 24F-2.
 */
export const signatureElements: readonly SignatureElement[] = Object.freeze([
  { element: 'ownerSignature', signer: null, name: ['signatureName'], title: [], date: ['signatureDate'], onBehalfOf: [] },
  {
    element: 'signatureBlock',
    signer: null,
    name: ['name'],
    title: ['title'],
    date: ['signatureDate'],
    onBehalfOf: ['filingManager'],
  },
  {
    element: 'signatureInformation',
    signer: 'signatureDetails',
    name: ['signature'],
    title: ['title'],
    date: ['date'],
    onBehalfOf: ['reportingPersonName'],
  },
  {
    element: 'signaturePerson',
    signer: 'signatureDetails',
    name: ['signature', 'personSignature'],
    title: ['title', 'personTitle'],
    date: ['date', 'signatureDate'],
    onBehalfOf: ['signatureReportingPerson'],
  },
  { element: 'issuerSignature', signer: null, name: ['issuerSignature'], title: ['issuerTitle'], date: [], onBehalfOf: ['issuer'] },
  { element: 'noticeSignature', signer: null, name: ['signature'], title: [], date: ['noticeDate'], onBehalfOf: [] },
  {
    element: 'signaturePage',
    signer: null,
    name: ['txPrintedSignature', 'txSignature'],
    title: ['txTitle'],
    date: ['txAsOfDate'],
    onBehalfOf: ['reportingPerson'],
  },
  {
    element: 'signature',
    signer: null,
    name: ['signature', 'nameOfSigner', 'signerName'],
    title: ['title', 'nameAndTitle', 'signatureTitle'],
    date: ['dateSigned', 'signatureDate', 'signedDate', 'date'],
    onBehalfOf: ['nameOfApplicant', 'registrantName', 'registrantSignedName', 'issuerName'],
  },
]);
