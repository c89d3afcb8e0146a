import { isSamePerson } from './person-name-key.ts';

/** A party as far as it helps to tell who signs. */
export type PossibleSigner = {
  readonly name: string;
  readonly cik: string | null;
  readonly registrantId: number;
  readonly isPerson: boolean;
};

/** The party that a signature is by: a reporting owner who signs for himself or herself; null for anybody else. */
export function ownerWhoSigns(nameAsSigned: string, parties: readonly PossibleSigner[]): PossibleSigner | null {
  return parties.find(({ isPerson, name }) => isPerson && isSamePerson(name, nameAsSigned)) ?? null;
}
