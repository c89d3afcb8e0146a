import { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';

import './scalars.ts';
import './registrant.ts';
import './filing.ts';
import './filing-party.ts';
import './filing-source.ts';
import './signatory.ts';
import './signature.ts';
import './signing-edges.ts';
import './name-variant.ts';
import './signatory-curation.ts';
import './exhibit.ts';
import './document.ts';
import './node.ts';
import './search.ts';
import './filing-statistics.ts';
import './parse-filing.ts';
import './ingest-filing.ts';
import './reparse-filings.ts';
import './delete-filing.ts';
import './merge-signatories.ts';
import './split-signatory.ts';
import './undo-signatory-curation.ts';
import './filing-ingested.ts';

/** The whole schema in reading order: every file imported here adds its types to it. */
export const schema: GraphQLSchema = new GraphQLSchema({
  ...builder.toSchema({ sortSchema: false }).toConfig(),
  description:
    'Filings to the SEC as a graph of registrants, filings, signatories and exhibits. Companies, funds and their insiders (registrants) report to the U.S. Securities and Exchange Commission on forms: `10-K` is an annual report, `10-Q` a quarterly one, `8-K` the news of a day, `6-K` that of a foreign issuer, `4` the trade of an insider. Each filing is signed, and lists the contracts and letters that go with it as exhibits. Begin with `registrants`, `filings` or `search`; `ingestFiling` takes the raw text of a filing in. Every value that was read from a text can say where: `evidence`. Null means: looked for and not found.',
});
