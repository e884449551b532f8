import type { PerpetratorRole } from './perpetrator-role.ts';

/** Whom a rough age is asked of: of a pupil or a child it tells what help is needed, of a grown-up who it was. */
export const CHILDREN = ['pupil', 'child'] as const satisfies readonly PerpetratorRole[];

/** Whether a rough age is asked for and kept. */
export function isChild(role: PerpetratorRole): boolean {
  return CHILDREN.some((each) => each === role);
}
