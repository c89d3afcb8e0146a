import type { PageArguments } from '../store/list.ts';
import { badUserInput } from './bad-user-input.ts';

/** How many a page holds at most. */
export const maximumPageSize = 100;

type ConnectionArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};

/** Reads the arguments of a connection; throws `BAD_USER_INPUT`, naming the argument, for sizes out of range and `first` with `last`. */
export function readPageArguments({ first = null, after = null, last = null, before = null }: ConnectionArguments): PageArguments {
  if (first !== null && last !== null) throw badUserInput('last', 'cannot be given together with "first".');
  checkSize('first', first);
  checkSize('last', last);
  return { first, after, last, before };
}

function checkSize(argument: string, size: number | null): void {
  if (size === null || (size >= 0 && size <= maximumPageSize)) return;
  throw badUserInput(argument, `expected a number from 0 to ${maximumPageSize}, found ${size}.`);
}
