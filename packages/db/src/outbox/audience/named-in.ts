import type { Asked } from './audience.ts';

/** Everybody who is told by name, with which of those asked for it is. */
export function namedIn(asked: readonly Asked[]): readonly { readonly nth: number; readonly id: string }[] {
  return asked.flatMap(({ personIds }, index) => personIds.map((id) => ({ nth: index + 1, id })));
}
