import type { Me } from './answers.ts';

/** Whether somebody has work of their own on reports: they handle a place's, or were given one to follow up. */
export function hasInbox({ handles, isGiven }: Pick<Me, 'handles' | 'isGiven'>): boolean {
  return handles.length > 0 || isGiven;
}
