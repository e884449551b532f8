/** A node that can be reached, and for how much. */
export interface Reached {
  readonly cost: number;
  readonly node: number;
}

/** Nodes to look at, the cheapest first (a binary heap). */
export interface CheapestFirst {
  add(reached: Reached): void;
  take(): Reached | undefined;
}

/** An empty queue. */
export function cheapestFirst(): CheapestFirst {
  const heap: Reached[] = [];
  const swap = (a: number, b: number) => {
    [heap[a], heap[b]] = [heap[b]!, heap[a]!];
  };
  return {
    add(reached) {
      let place = heap.push(reached) - 1;
      for (
        let parent = (place - 1) >> 1;
        place > 0 && heap[place]!.cost < heap[parent]!.cost;
        parent = (place - 1) >> 1
      ) {
        swap(place, parent);
        place = parent;
      }
    },
    take() {
      const [first] = heap;
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return first;
      heap[0] = last;
      for (let place = 0; ; ) {
        const [left, right] = [2 * place + 1, 2 * place + 2];
        let least = place;
        if (left < heap.length && heap[left]!.cost < heap[least]!.cost) least = left;
        if (right < heap.length && heap[right]!.cost < heap[least]!.cost) least = right;
        if (least === place) return first;
        swap(place, least);
        place = least;
      }
    },
  };
}
