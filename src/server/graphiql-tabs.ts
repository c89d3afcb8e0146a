import { readFileSync } from 'node:fs';
import { sampleUrl } from './samples.ts';

/** A tab that GraphiQL opens with. */
export type GraphiqlTab = { readonly query: string; readonly variables: string };

/** The worked examples that GraphiQL opens with; each runs on the samples as it is. The first has no variables: GraphiQL does not show them there. */
export function graphiqlTabs(): GraphiqlTab[] {
  return [
    tab(exploreRegistrant),
    tab(findSignatory, { name: 'Anderson' }),
    tab(followExhibits, { filter: { isIncorporatedByReference: true } }),
    tab(ingestHanaro, { input: { text: readFileSync(sampleUrl('hanaro-telecom-6-K-2003.txt'), 'utf8') } }),
    tab(subscribe, { filter: { baseFormType: { in: ['6-K', '8-K', '10-K'] } } }),
  ];
}

function tab(query: string, variables: object = {}): GraphiqlTab {
  return { query, variables: JSON.stringify(variables, null, 2) };
}

const exploreRegistrant = `# Explore a registrant's filings: a CIK leads to the company,
# its filings, the latest first, and to what each holds.
# "evidence" says where in the text a value was read.
query ExploreRegistrant {
  registrant(cik: "320193") {
    name
    formerNames { name changedOn }
    sicCode
    sicDescription
    businessAddress { lines stateOrCountryName }
    filings(first: 10) {
      totalCount
      nodes {
        accessionNumber
        formType
        formTitle
        filedOn
        reportingPeriod { startsOn endsOn }
        items { code title }
        signatures {
          nameAsSigned
          title
          signedOn
          evidence { line column excerpt }
        }
        exhibits { number description }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
`;

const findSignatory = `# Find a signatory across filings: everyone whose name
# contains the text, what they signed, for whom, under
# which titles, and who signed beside them.
query FindSignatory($name: String!) {
  signatories(filter: { name: { contains: $name } }, first: 5) {
    nodes {
      name
      registrants {
        edges {
          signatureCount
          firstSignedOn
          lastSignedOn
          titles
          node { name cik }
        }
      }
      signatures(first: 10) {
        totalCount
        nodes {
          title
          signedOn
          filing { formType filedOn registrant { name } }
        }
      }
      coSignatories(first: 5) {
        edges { sharedFilingCount node { name } }
      }
    }
  }
}
`;

const followExhibits = `# Follow exhibits: those incorporated by reference say where
# they come from. "filing" and "exhibit" are filled in once
# the filing meant is in the graph, whichever came first.
query FollowExhibits($filter: ExhibitFilter) {
  exhibits(filter: $filter, first: 20) {
    totalCount
    nodes {
      number
      description
      filing { formType filedOn registrant { name } }
      incorporation {
        text
        formType
        exhibitNumber
        filedOn
        filing { accessionNumber formType }
        exhibit { number description }
      }
      document { fileName mediaType byteLength }
    }
  }
}
`;

const ingestHanaro = `# Ingest a filing: the variables hold the raw text of a
# Form 6-K of March 2003, the answer shows the graph that
# came of it. The same text again answers UNCHANGED.
# Where the server has a token, put it under Headers:
# {"Authorization": "Bearer ..."}
mutation IngestHanaro($input: IngestFilingInput!) {
  ingestFiling(input: $input) {
    ... on IngestFilingSuccess {
      outcome
      filing {
        id
        formType
        reportingPeriod { text startsOn endsOn }
        registrant { name }
        coverPage {
          address { lines }
          annualReportForm
          furnishesUnderRule12g32b
          checkBoxes { option isChecked }
        }
        exhibits { number description }
        signatures { nameAsSigned title signedOn onBehalfOf { name } }
      }
      diagnostics { severity code message }
    }
    ... on Error { code message }
  }
}
`;

const subscribe = `# Subscribe to new filings: run this, then ingest one in the
# tab before (change a letter of its text, so that it is new).
subscription NewFilings($filter: FilingFilter) {
  filingIngested(filter: $filter) {
    formType
    filedOn
    registrant { name cik }
    signatures { nameAsSigned }
    diagnostics { severity code }
  }
}
`;
