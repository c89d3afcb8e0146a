import { badUserInput } from '../bad-user-input.ts';

// SQLite takes expressions of a thousand levels; within these bounds no filter comes near.
const maximumConditions = 500;
const maximumDepth = 50;

/** Refuses a filter that is larger than a database can take: throws `BAD_USER_INPUT`, naming the argument and the limit. */
export function checkFilter(filter: object | null): void {
  let conditions = 0;
  let within = filter === null ? [] : [filter];
  for (let depth = 0; within.length > 0; depth += 1) {
    conditions += within.length;
    if (conditions > maximumConditions) throw badUserInput('filter', `expected at most ${maximumConditions} conditions, found more.`);
    if (depth > maximumDepth) throw badUserInput('filter', `expected conditions at most ${maximumDepth} deep, found more.`);
    within = within.flatMap(conditionsWithin);
  }
}

function conditionsWithin(filter: object): object[] {
  return Object.values(filter)
    .flat()
    .filter((value: unknown) => typeof value === 'object' && value !== null);
}
