/** Index of the last of some places, which are in order, that is not beyond an offset; 0 where all are. */
export function lastAtOrBefore(places: readonly { readonly at: number }[], offset: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
