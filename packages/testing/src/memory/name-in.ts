import type { MemoryStore } from './memory-store.ts';

/** Name of a person; the empty text for nobody. */
export function nameIn({ people }: Pick<MemoryStore, 'people'>, personId: string): string {
  return people.find(({ id }) => id === personId)?.name ?? '';
}
