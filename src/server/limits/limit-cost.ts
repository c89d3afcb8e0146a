import type { ExecutionResult } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { limitError } from './limit-error.ts';
import { operationCost } from './operation-cost.ts';

type Cost = { readonly requested: number; readonly limit: number };

/**
 * Refuses an operation that costs more than `limit` before any of it runs, and says in `extensions.cost` of every answer, and of every event
 * of a subscription, what it cost and what it may.
 */
export function limitCost(limit: number): Plugin {
  return {
    onExecute: ({ args, setResultAndStopExecution }) => {
      const requested = operationCost(args);
      if (requested === null) return;
      const cost = { requested, limit };
      if (requested > limit) return setResultAndStopExecution(refusal(cost));
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (!isAsyncIterable(result)) setResult(withCost(result, cost));
        },
      };
    },
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const requested = operationCost(args);
      if (requested === null) return;
      const cost = { requested, limit };
      if (requested > limit) return setResultAndStopExecution(refusal(cost));
      return {
        onSubscribeResult: ({ result, setResult }) => {
          if (!isAsyncIterable(result)) return void setResult(withCost(result, cost));
          return { onNext: (event) => event.setResult(withCost(event.result, cost)) };
        },
      };
    },
  };
}

function refusal({ requested, limit }: Cost): ExecutionResult {
  return withCost({ errors: [limitError('cost', { found: requested, limit })] }, { requested, limit });
}

function withCost<Result extends ExecutionResult>(result: Result, cost: Cost): Result {
  return { ...result, extensions: { ...result.extensions, cost } };
}
