import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Settings } from '../config.ts';
import type { GraphContext } from '../graph/context.ts';
import { schema } from '../graph/schema.ts';
import type { Database } from '../store/database.ts';
import { cacheReads } from './cache-reads.ts';
import { graphiqlTabs } from './graphiql-tabs.ts';
import { limitCost } from './limits/limit-cost.ts';
import { limitDocuments } from './limits/limit-documents.ts';
import { limitVariables } from './limits/limit-variables.ts';
import { maskError } from './mask-error.ts';
import { mayWrite } from './may-write.ts';
import { nameArguments } from './name-arguments.ts';
import { refuseForeignHosts } from './refuse-foreign-hosts.ts';
import { refuseMalformedParameters } from './refuse-malformed-parameters.ts';
import { refuseSimpleRequests } from './refuse-simple-requests.ts';
import { rememberDocuments } from './remember-documents.ts';
import { renderGraphiqlPage } from './render-graphiql-page.ts';
import type { TrustedDocuments } from './trusted-documents/read-trusted-documents.ts';
import { requireTrustedDocuments } from './trusted-documents/require-trusted-documents.ts';

/** What the graph is served from and with. */
export type YogaOptions = {
  readonly database: Database;
  readonly settings: Pick<Settings, 'maxFilingBytes' | 'ingestToken' | 'limits'>;
  readonly logger: Logger;
  /** If not null, no other documents are answered, and there is no GraphiQL, which asks as it likes. */
  readonly trustedDocuments?: TrustedDocuments | null;
};

/** Serves the schema at `/graphql`, GraphiQL at the same place to browsers, and `/health`. It does not limit bodies; `startServer` does. */
export function createYogaServer(options: YogaOptions): YogaServerInstance<object, GraphContext> {
  const { database, settings, logger, trustedDocuments = null } = options;
  const say = (...details: readonly unknown[]): void => logger.debug({ details }, 'yoga');
  return createYoga<object, GraphContext>({
    schema,
    context: ({ request }) => ({
      database,
      mayWrite: mayWrite(request.headers.get('authorization'), settings.ingestToken),
      maxFilingBytes: settings.maxFilingBytes,
    }),
    plugins: pluginsOf(options),
    maskedErrors: { maskError: (error) => maskError(error, logger) },
    graphiql: trustedDocuments === null && {
      title: 'Filing Graph',
      defaultTabs: graphiqlTabs(),
      defaultEditorToolsVisibility: 'variables',
      subscriptionsProtocol: 'SSE',
    },
    renderGraphiQL: renderGraphiqlPage,
    // Pages of other sites have no business here, and the limit of bodies is kept where they are received.
    cors: false,
    maxRequestBodySize: false,
    parserAndValidationCache: rememberDocuments(),
    landingPage: false,
    // Failures are logged once, by `maskError` with the id that the client sees; what yoga says besides helps only in debugging.
    logging: { debug: say, info: say, warn: say, error: say },
  });
}

// In the order in which a request meets them: what may not come in, what is asked, what it may cost, how answers read, who keeps them.
function pluginsOf({ settings, trustedDocuments = null }: YogaOptions): Plugin[] {
  return [
    ...(settings.ingestToken === null ? [refuseForeignHosts()] : []),
    refuseSimpleRequests(),
    refuseMalformedParameters(),
    ...(trustedDocuments === null ? [] : [requireTrustedDocuments(trustedDocuments)]),
    limitVariables(settings.limits),
    limitDocuments(settings.limits),
    limitCost(settings.limits.cost),
    nameArguments(),
    cacheReads(),
  ];
}
