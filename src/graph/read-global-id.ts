import { badUserInput } from './bad-user-input.ts';
import { decodeGlobalId } from './global-id.ts';
import type { NodeType } from './rows.ts';

/** The row of a `type` that an id given in `argument` stands for; throws `BAD_USER_INPUT` for an id of anything else. */
export function readGlobalId(type: NodeType | 'SignatoryCuration', argument: string, globalId: string): number {
  const decoded = decodeGlobalId(globalId);
  if (decoded?.typename === type) return decoded.id;
  throw badUserInput(argument, `expected the id of a ${type}, found ${JSON.stringify(globalId)}.`);
}
