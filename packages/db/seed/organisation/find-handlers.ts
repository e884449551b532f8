import { type HeldRole, isAssignedOn, LINE_LEADER_OF } from '@vern/domain/access';
import type { CalendarDay } from '@vern/domain/calendar';
import { HANDLING_ROLES } from '@vern/domain/incident/handling';
import type { Line } from '@vern/domain/incident/record';
import { buildOrgTree, lineOf, nodeOf, type OrgNode } from '@vern/domain/org-tree';
import type { Row } from '../rows.ts';
import type { OrganisationRows } from './organisation-rows.ts';

/** Who handles what in a made-up municipality. */
export interface Handlers {
  /** Who leads where in the line of a unit, as of a day. */
  lineOf(unitId: string, day: CalendarDay): Line;
  /** Who leads a place in their own right. @throws {RangeError} When nobody does. */
  chiefAt(nodeId: string, day: CalendarDay): string;
}

/** Read the line and who leads in it out of the rows that are written of them. */
export function findHandlers({ nodes, assignments }: OrganisationRows): Handlers {
  const tree = buildOrgTree(nodes.map(toNode));
  const heldAt = new Map<string, HeldRole[]>();
  for (const held of assignments.map(toHeld)) {
    if (HANDLING_ROLES.includes(held.role)) heldAt.set(held.nodeId, [...(heldAt.get(held.nodeId) ?? []), held]);
  }
  return {
    lineOf(unitId, day) {
      const places = new Set([unitId, ...lineOf(tree, unitId, day)]);
      return { tree, held: [...places].flatMap((id) => heldAt.get(id) ?? []) };
    },
    chiefAt(nodeId, day) {
      const role = LINE_LEADER_OF[nodeOf(tree, nodeId).type];
      const isChief = (each: HeldRole) => each.role === role && !each.deputyFor && isAssignedOn(each, day);
      const chief = heldAt.get(nodeId)?.find(isChief);
      if (chief === undefined) throw new RangeError(`Nobody leads ${nodeId} on ${day}.`);
      return chief.personId;
    },
  };
}

function toNode(row: Row): OrgNode {
  return {
    id: row['id'],
    municipalityId: row['municipality_id'],
    type: row['type'],
    parentId: row['parent_id'],
    name: row['name'],
    unitKind: row['unit_kind'],
    validFrom: row['valid_from'],
    validTo: row['valid_to'],
    successorId: row['successor_id'],
  } as OrgNode;
}

function toHeld(row: Row): HeldRole {
  return {
    personId: row['person_id'],
    role: row['role'],
    nodeId: row['node_id'],
    from: row['valid_from'],
    to: row['valid_to'],
    ...(row['deputy_for_id'] === null ? {} : { deputyFor: row['deputy_for_id'] }),
  } as HeldRole;
}
