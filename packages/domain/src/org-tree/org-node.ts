import type { CalendarDay } from '../calendar/index.ts';
import type { OrgNodeType } from './org-node-type.ts';
import type { UnitKind } from './unit-kind.ts';

/** One node of a municipality's organisation. Nodes are closed by a last day, never deleted. */
export type OrgNode = {
  readonly id: string;
  readonly municipalityId: string;
  readonly type: OrgNodeType;
  /** The node above; null only for the municipality itself. */
  readonly parentId: string | null;
  readonly name: string;
  /** Set on units, null on every other type. */
  readonly unitKind: UnitKind | null;
  readonly validFrom: CalendarDay;
  /** Last day of the node, null while it exists. */
  readonly validTo: CalendarDay | null;
  /** The node that took over after a merger or a move; null when nobody did. */
  readonly successorId: string | null;
};
