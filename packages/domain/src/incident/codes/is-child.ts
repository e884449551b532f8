import type { PerpetratorRole } from './perpetrator-role.ts';

/** Whether a rough age is asked for and kept: of a pupil or a child it tells what help is needed, of a grown-up who it was. */
export function isChild(role: PerpetratorRole): boolean {
  return role === 'pupil' || role === 'child';
}
