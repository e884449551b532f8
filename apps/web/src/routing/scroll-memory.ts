/** How one came to the entry of the history that stands: for the first time, or back to where one was. */
export type Arrival = 'new' | 'back';

/**
 * How far down each entry of this tab's history was left, so that the way back leads to the same line. Numbers alone:
 * which page it was, the browser knows.
 */
export interface ScrollMemory {
  /** Somebody leaves an entry, or the page. @param entry - Its number; null when it is none of ours. */
  left(entry: number | null, top: number): void;
  /** Another entry stands. One that is new takes the place of those that lay ahead. */
  came(entry: number | null, arrival: Arrival): void;
  /** Where to scroll now that the page of the entry is drawn, in pixels; null to stay. Asked once for each arrival. */
  takeTop(): number | null;
  /** What is kept, in words that `scrollMemory` takes. */
  written(): string;
}

/** @param kept - What an earlier page of this tab has written; what cannot be read is forgotten. */
export function scrollMemory(kept: string | null): ScrollMemory {
  let tops = readTops(kept);
  let next: number | null = null;
  return {
    left(entry, top) {
      if (entry !== null) tops[entry] = top;
    },
    came(entry, arrival) {
      if (arrival === 'new' && entry !== null) tops = tops.slice(0, entry);
      next = arrival === 'new' ? 0 : ((entry === null ? null : tops[entry]) ?? null);
    },
    takeTop() {
      const top = next;
      next = null;
      return top;
    },
    written: () => JSON.stringify(tops),
  };
}

function readTops(kept: string | null): (number | null)[] {
  try {
    const tops: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(tops) ? tops.map((top) => (typeof top === 'number' ? top : null)) : [];
  } catch {
    return [];
  }
}
