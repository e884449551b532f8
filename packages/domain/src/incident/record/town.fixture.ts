import { type HeldRole, LINE_LEADER_OF } from '../../access/index.ts';
import { buildOrgTree, type OrgNode, type OrgNodeType } from '../../org-tree/index.ts';
import { USUAL_CALENDARS } from '../../school-calendar/index.ts';
import type { Line, Recording } from './recording.ts';

const uuid = (number: number) => `018f3a00-0000-7000-8000-${String(number).padStart(12, '0')}`;

const node = (id: string, type: OrgNodeType, parentId: string | null): OrgNode => ({
  id,
  municipalityId: uuid(1),
  type,
  parentId,
  name: type,
  unitKind: type === 'unit' ? 'school' : null,
  validFrom: '2020-01-01',
  validTo: null,
  successorId: null,
});

/** A school, the agency above it, who leads them, and two who work at the school. */
export const TOWN = {
  top: uuid(1),
  agency: uuid(2),
  school: uuid(3),
  principal: uuid(4),
  director: uuid(5),
  teacher: uuid(6),
  colleague: uuid(7),
} as const;

const leads = (personId: string, nodeId: string, type: OrgNodeType): HeldRole => ({
  personId,
  nodeId,
  role: LINE_LEADER_OF[type],
  from: '2020-01-01',
  to: null,
});

/** The line of the school. */
export const TOWN_LINE: Line = {
  tree: buildOrgTree([
    node(TOWN.top, 'municipality', null),
    node(TOWN.agency, 'agency', TOWN.top),
    node(TOWN.school, 'unit', TOWN.agency),
  ]),
  held: [leads(TOWN.principal, TOWN.school, 'unit'), leads(TOWN.director, TOWN.agency, 'agency')],
};

/** Somebody who records something at a moment; the ids count up. */
export function writer(actorId: string, now = new Date('2026-01-15T12:00:00Z')): Recording & Line {
  let last = 1_000;
  const newId = () => {
    last += 1;
    return uuid(last);
  };
  return { actorId, now, newId, calendars: USUAL_CALENDARS, ...TOWN_LINE };
}
