/** Tells subscribers which filings were stored; on one machine in memory, in a cluster by a transport that keeps this shape. */
export type IngestEvents = {
  /** Tells of a stored filing by its id; a subscriber's error never reaches the writer. */
  readonly publish: (filingId: number) => void;
  /** The ids stored from now on, in order, until the reader stops. */
  readonly subscribe: () => AsyncIterableIterator<number, undefined>;
};

/** Makes events that stay in this process. A subscriber that reads slowly loses nothing: its ids wait in a queue of its own. */
export function createIngestEvents(): IngestEvents {
  const subscribers = new Set<(filingId: number) => void>();
  return {
    publish: (filingId) => {
      for (const deliver of subscribers) deliver(filingId);
    },
    subscribe: () => subscription(subscribers),
  };
}

// Listening starts with the call, not with the first `next`, so that nothing stored in between is missed.
function subscription(subscribers: Set<(filingId: number) => void>): AsyncIterableIterator<number, undefined> {
  const waiting: number[] = [];
  let wake: (() => void) | null = null;
  let isOpen = true;
  const deliver = (filingId: number): void => {
    waiting.push(filingId);
    wake?.();
  };
  const stop = (): Promise<IteratorResult<number, undefined>> => {
    isOpen = false;
    subscribers.delete(deliver);
    wake?.();
    return Promise.resolve({ done: true, value: undefined });
  };
  const next = async (): Promise<IteratorResult<number, undefined>> => {
    while (isOpen && waiting.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const filingId = isOpen ? waiting.shift() : undefined;
    return filingId === undefined ? { done: true, value: undefined } : { done: false, value: filingId };
  };
  subscribers.add(deliver);
  const iterator = { next, return: stop, [Symbol.asyncIterator]: () => iterator };
  return iterator;
}
