import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldRole } from '../../access/held-role.ts';
import type { Role } from '../../access/index.ts';
import { buildOrgTree, type OrgNode, type OrgNodeType } from '../../org-tree/index.ts';
import { delegatesOf, givingPlacesOf } from './delegates.ts';
import type { HandledReport, Handler } from './handled-report.ts';

const SENT = '2026-01-15';
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
  node('agency', 'agency', 'top'),
  node('unit', 'unit', 'agency'),
  node('grades', 'department', 'unit'),
  node('after school', 'department', 'unit'),
  node('closed', 'unit', 'agency', { validTo: '2026-02-01', successorId: 'unit' }),
  node('other', 'unit', 'agency'),
  node('other grades', 'department', 'other'),
]);

const holds = (personId: string, role: Role, nodeId: string, more: Partial<HeldRole> = {}): HeldRole => ({
  personId,
  role,
  nodeId,
  from: '2024-01-01',
  to: null,
  ...more,
});
const HELD: readonly HeldRole[] = [
  holds('principal', 'unit_leader', 'unit'),
  holds('deputy', 'unit_leader', 'unit', { deputyFor: 'principal' }),
  holds('grades', 'department_leader', 'grades'),
  holds('after school', 'department_leader', 'after school'),
  holds('former', 'department_leader', 'grades', { to: '2026-02-01' }),
  holds('coming', 'department_leader', 'grades', { from: '2026-02-03' }),
  holds('teacher', 'employee', 'unit'),
  holds('safety', 'safety_rep', 'unit'),
  holds('other grades', 'department_leader', 'other grades'),
  holds('director', 'agency_director', 'agency'),
  holds('adviser', 'hr_adviser', 'agency'),
  holds('steering', 'steering_group_member', 'top'),
  holds('chief', 'municipal_director', 'top'),
  holds('top adviser', 'fta_adviser', 'top'),
];

const report = (more: Partial<HandledReport & Handler> = {}): HandledReport & Handler => ({
  unitId: 'unit',
  reporterId: 'teacher',
  affectedPersonIds: ['teacher'],
  aboutLeader: false,
  receivedOn: SENT,
  handlerNodeId: 'unit',
  handledBySteering: false,
  ...more,
});
const ABOUT_LEADER = { aboutLeader: true, handlerNodeId: 'agency' } as const;

const CASES: [string, readonly HeldRole[], HandledReport & Handler, readonly string[]][] = [
  ['leaders of its parts, and neither teachers nor those who handle it', HELD, report(), ['grades', 'after school']],
  ['never the one who sent it', HELD, report({ reporterId: 'grades' }), ['after school']],
  ['never one it happened to', HELD, report({ affectedPersonIds: ['teacher', 'after school'] }), ['grades']],
  ['above the unit the place’s own advisers, and nobody at the unit', HELD, report(ABOUT_LEADER), ['adviser']],
  [
    'about a leader nobody who leads at the unit as well',
    [...HELD, holds('adviser', 'department_leader', 'grades')],
    report(ABOUT_LEADER),
    [],
  ],
  [
    'about a leader nobody who led at the unit when it was sent, whatever they do now',
    [...HELD, holds('moved', 'unit_leader', 'unit', { to: SENT }), holds('moved', 'hr_adviser', 'agency')],
    report(ABOUT_LEADER),
    ['adviser'],
  ],
  [
    'a leader who was hit is followed up by nobody beneath them',
    HELD,
    report({ reporterId: 'principal', affectedPersonIds: ['principal'], handlerNodeId: 'agency' }),
    ['adviser'],
  ],
  ['at a unit without parts there is nobody', HELD.filter(({ nodeId }) => nodeId === 'unit'), report(), []],
  [
    'what was closed goes by what took over',
    HELD,
    report({ unitId: 'closed', handlerNodeId: 'closed' }),
    ['grades', 'after school'],
  ],
  [
    'where the steering group stands in, whoever advises beside it, and the leader who cannot is not asked',
    HELD,
    report({ handlerNodeId: 'top', handledBySteering: true }),
    ['top adviser'],
  ],
  [
    'each once, through however many roles',
    [...HELD, holds('grades', 'department_leader', 'after school')],
    report(),
    ['grades', 'after school'],
  ],
  [
    'not one who stands in for the leader as well: it is theirs already',
    [...HELD, holds('deputy', 'department_leader', 'grades')],
    report(),
    ['grades', 'after school'],
  ],
];

describe('delegatesOf', () => {
  it.each(CASES)('%s', (_why, held, given, expected) => {
    expect(delegatesOf(tree, held, given, TODAY)).toEqual(expected);
  });

  it('is nobody whose time has not begun or is over', () => {
    const asOf = (day: string) => delegatesOf(tree, HELD, report(), day);
    expect(asOf('2026-02-01')).toContain('former');
    expect(asOf(TODAY)).not.toContain('former');
    expect(asOf('2026-02-03')).toContain('coming');
  });

  it('is never one of the event, and never anybody who handles it, whoever holds what', () => {
    const people = ['a', 'b', 'c', 'd'];
    const roles: [Role, string][] = [
      ['unit_leader', 'unit'],
      ['department_leader', 'grades'],
      ['hr_adviser', 'agency'],
      ['agency_director', 'agency'],
      ['steering_group_member', 'top'],
    ];
    const anyHeld = fc.array(
      fc.tuple(fc.constantFrom(...people), fc.constantFrom(...roles)).map(([who, [role, at]]) => holds(who, role, at)),
    );
    fc.assert(
      fc.property(
        anyHeld,
        fc.constantFrom(...people),
        fc.subarray(people),
        fc.boolean(),
        fc.constantFrom('unit', 'agency'),
        (held, reporterId, affectedPersonIds, aboutLeader, handlerNodeId) => {
          const given = report({ reporterId, affectedPersonIds, aboutLeader, handlerNodeId });
          const found = delegatesOf(tree, held, given, TODAY);
          const handles = held.filter(
            ({ role, nodeId }) => nodeId === handlerNodeId && (role === 'unit_leader' || role === 'agency_director'),
          );
          const barred = [reporterId, ...affectedPersonIds, ...handles.map(({ personId }) => personId)];
          const accused = held.filter(({ role }) => role === 'unit_leader' || role === 'department_leader');
          expect(found.filter((id) => barred.includes(id))).toEqual([]);
          if (aboutLeader) expect(found.filter((id) => accused.some(({ personId }) => personId === id))).toEqual([]);
        },
      ),
    );
  });
});

describe('givingPlacesOf', () => {
  it('names every place at which a role decides it: where it is handled, where its people work, and the line', () => {
    expect([...givingPlacesOf(tree, report(ABOUT_LEADER), TODAY)].sort()).toEqual(
      ['agency', 'after school', 'closed', 'grades', 'top', 'unit'].sort(),
    );
  });
});
