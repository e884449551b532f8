import { describe, expect, it } from 'vitest';
import type { HeldRole } from '../../access/held-role.ts';
import type { Role } from '../../access/index.ts';
import { buildOrgTree, type OrgNode, type OrgNodeType } from '../../org-tree/index.ts';
import { vacanciesOf } from './vacancies.ts';

const TODAY = '2026-02-02';
const node = (id: string, type: OrgNodeType, parentId: string | null, extra: Partial<OrgNode> = {}): OrgNode => ({
  id,
  municipalityId: 'top',
  type,
  parentId,
  name: id,
  unitKind: type === 'unit' ? 'school' : null,
  validFrom: '2020-01-01',
  validTo: null,
  successorId: null,
  ...extra,
});
const tree = buildOrgTree([
  node('top', 'municipality', null),
  node('division', 'division', 'top'),
  node('agency', 'agency', 'division'),
  node('Ås skole', 'unit', 'agency'),
  node('Ås skole, trinn 1', 'department', 'Ås skole'),
  node('Berg skole', 'unit', 'agency'),
  node('closed', 'unit', 'agency', { validTo: '2026-02-01', successorId: 'Berg skole' }),
  node('to come', 'unit', 'agency', { validFrom: '2026-08-01' }),
]);
const held = (role: Role, nodeId: string, more: Partial<HeldRole> = {}): HeldRole => ({
  personId: `${role} of ${nodeId}`,
  role,
  nodeId,
  from: '2024-01-01',
  to: null,
  ...more,
});
const FULL = [
  held('municipal_director', 'top'),
  held('division_director', 'division'),
  held('agency_director', 'agency'),
  ...['Ås skole', 'Berg skole'].flatMap((id) => [held('unit_leader', id), held('safety_rep', id)]),
];
const without = (role: Role, ...nodeIds: string[]) =>
  FULL.filter((each) => each.role !== role || !nodeIds.includes(each.nodeId));
const leaderless = (roles: readonly HeldRole[], day = TODAY) =>
  vacanciesOf(tree, roles, day).withoutLeader.map(({ place, handlerNodeId, handledBy }) => [
    place.id,
    handlerNodeId,
    handledBy,
  ]);
const unrepresented = (roles: readonly HeldRole[]) =>
  vacanciesOf(tree, roles, TODAY).withoutSafetyRep.map(({ id }) => id);

describe('vacanciesOf', () => {
  it('names nothing where every chair is filled, and nothing of places that are closed or not yet open', () => {
    expect(vacanciesOf(tree, FULL, TODAY)).toEqual({ withoutLeader: [], withoutSafetyRep: [] });
  });

  it('names units without a leader by name, and the level above that handles their reports', () => {
    expect(leaderless(without('unit_leader', 'Ås skole', 'Berg skole'))).toEqual([
      ['Berg skole', 'agency', 'leader'],
      ['Ås skole', 'agency', 'leader'],
    ]);
  });

  it('passes empty chairs above, and names those too', () => {
    const roles = without('unit_leader', 'Ås skole').filter(({ role }) => role !== 'agency_director');
    expect(leaderless(roles)).toEqual([
      ['agency', 'division', 'leader'],
      ['Ås skole', 'division', 'leader'],
    ]);
  });

  it('says that the steering group has it where nobody in the line is left', () => {
    const roles = [held('unit_leader', 'Ås skole'), held('steering_group_member', 'division')];
    expect(leaderless(roles)).toContainEqual(['Berg skole', 'division', 'steering_group']);
  });

  it('says that nobody has it where there is no steering group either', () => {
    expect(leaderless([])).toContainEqual(['Berg skole', 'top', 'nobody']);
  });

  it.each([
    ['whose time is over', { to: '2026-02-01' }],
    ['who has not begun', { from: '2026-02-03' }],
  ])('counts no leader %s', (_, days) => {
    const roles = [...without('unit_leader', 'Berg skole'), held('unit_leader', 'Berg skole', days)];
    expect(leaderless(roles)).toEqual([['Berg skole', 'agency', 'leader']]);
  });

  it('lets a deputy fill the chair, as they do for a report', () => {
    const deputy = held('unit_leader', 'Berg skole', { deputyFor: 'somebody' });
    expect(leaderless([...without('unit_leader', 'Berg skole'), deputy])).toEqual([]);
  });

  it('names units without a safety representative, but none that has one in a part of it', () => {
    const roles = without('safety_rep', 'Ås skole', 'Berg skole');
    expect(unrepresented(roles)).toEqual(['Berg skole', 'Ås skole']);
    expect(unrepresented([...roles, held('safety_rep', 'Ås skole, trinn 1')])).toEqual(['Berg skole']);
  });
});
