import type { ExecutionResult } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { limitError } from './limit-error.ts';
import { type Operation, operationCost } from './operation-cost.ts';

/** What `extensions.cost` says. */
type Cost = { readonly requested: number; readonly limit: number };

/**
 * Refuses an operation that costs more than `limit` before any of it runs, and says in `extensions.cost` of every answer, and of every event
 * of a subscription, what it cost and what it may. What cannot run at all has no cost.
 */
export function limitCost(limit: number): Plugin {
  return {
    onExecute: ({ args, setResultAndStopExecution }) => {
      const cost = costOf(args, limit);
      if (cost === null) return;
      if (isOver(cost)) return setResultAndStopExecution(refusal(cost));
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (!isAsyncIterable(result)) setResult(withCost(result, cost));
        },
      };
    },
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const cost = costOf(args, limit);
      if (cost === null) return;
      if (isOver(cost)) return setResultAndStopExecution(refusal(cost));
      return {
        onSubscribeResult: ({ result, setResult }) => {
          if (!isAsyncIterable(result)) return void setResult(withCost(result, cost));
          return { onNext: (event) => event.setResult(withCost(event.result, cost)) };
        },
      };
    },
  };
}

function costOf(operation: Operation, limit: number): Cost | null {
  const requested = operationCost(operation);
  return requested === null ? null : { requested, limit };
}

function isOver({ requested, limit }: Cost): boolean {
  return requested > limit;
}

function refusal(cost: Cost): ExecutionResult {
  return withCost({ errors: [limitError('cost', { found: cost.requested, limit: cost.limit })] }, cost);
}

function withCost<Result extends ExecutionResult>(result: Result, cost: Cost): Result {
  return { ...result, extensions: { ...result.extensions, cost } };
}
