import { type CalendarDay, isWithin } from '../calendar/index.ts';
import type { Role } from './role.ts';

/** A role given to a person at a node for a time. */
export type Assignment = {
  readonly role: Role;
  readonly nodeId: string;
  readonly from: CalendarDay;
  /** Last day of the assignment; null while it has no end. */
  readonly to: CalendarDay | null;
  /** Id of the person this one stands in for. A deputy may do what that person may, and the record says so. */
  readonly deputyFor?: string;
};

/** Whether the assignment holds on a day. */
export function isAssignedOn(assignment: Assignment, day: CalendarDay): boolean {
  return isWithin(assignment, day);
}
