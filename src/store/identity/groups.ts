/** Members in groups that can be joined, except where two are known to be apart. */
export type Groups = {
  /** Joins the groups of these members, each to all before it; groups with members that are apart stay two. */
  readonly join: (members: readonly number[]) => void;
  /** Keeps members of one set and of the other in different groups from now on; two that are in one group already stay there. */
  readonly part: (members: ReadonlySet<number>, others: ReadonlySet<number>) => void;
  /** Every group; a member that was never joined is one by itself. */
  readonly all: () => readonly (readonly number[])[];
};

/** Makes groups of one member each; who is named later and is not among these is passed over. */
export function createGroups(members: readonly number[]): Groups {
  const groups = new Map(members.map((member) => [member, new Set([member])]));
  const apart = new Map(members.map((member) => [member, new Set<number>()]));
  const areApart = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
    [...one].some((member) => apart.get(member)?.isDisjointFrom(other) === false);

  const joinTwo = (one: number, other: number): void => {
    const [group, joining] = [groups.get(one), groups.get(other)];
    if (group === undefined || joining === undefined || group === joining || areApart(group, joining)) return;
    for (const member of joining) {
      group.add(member);
      groups.set(member, group);
    }
  };
  const partTwo = (one: number, other: number): void => {
    if (groups.get(one) === groups.get(other)) return;
    apart.get(one)?.add(other);
    apart.get(other)?.add(one);
  };
  return {
    join: (some) => {
      for (const [place, one] of some.entries()) for (const earlier of some.slice(0, place)) joinTwo(earlier, one);
    },
    part: (some, others) => {
      for (const one of some) for (const other of others) partTwo(one, other);
    },
    all: () => [...new Set(groups.values())].map((group) => [...group]),
  };
}
