import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldRole } from '../../access/held-role.ts';
import { isAssignedOn, LINE_LEADER_OF, type Role } from '../../access/index.ts';
import { buildOrgTree, lineOf, type OrgNode, type OrgNodeType } from '../../org-tree/index.ts';
import type { HandledReport } from './handled-report.ts';
import { handlerOf } from './handler.ts';

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
const NODES = [
  node('top', 'municipality', null),
  node('division', 'division', 'top'),
  node('agency', 'agency', 'division'),
  node('unit', 'unit', 'agency'),
  node('closed', 'unit', 'agency', { validTo: '2026-02-01', successorId: 'unit' }),
  node('other agency', 'agency', 'division'),
  node('old agency', 'agency', 'division', { validTo: '2025-12-31', successorId: 'other agency' }),
  node('unit of old', 'unit', 'old agency'),
];
const tree = buildOrgTree(NODES);

const TYPE = Object.fromEntries(NODES.map(({ id, type }) => [id, type]));
const leads = (personId: string, nodeId: string, more: Partial<HeldRole> = {}): HeldRole => ({
  personId,
  role: LINE_LEADER_OF[TYPE[nodeId]!],
  nodeId,
  from: '2024-01-01',
  to: null,
  ...more,
});
const steers = (personId: string, nodeId: string): HeldRole => ({
  ...leads(personId, nodeId),
  role: 'steering_group_member',
});

const PRINCIPAL = leads('principal', 'unit');
const DIRECTOR = leads('director', 'agency');
const LINE = [PRINCIPAL, DIRECTOR, leads('head', 'division'), leads('chief', 'top')];
const without = (...people: string[]) => LINE.filter(({ personId }) => !people.includes(personId));
const DEPUTY = leads('deputy', 'unit', { deputyFor: 'principal' });

const by = (reporterId: string, more: Partial<HandledReport> = {}): HandledReport => ({
  unitId: 'unit',
  reporterId,
  affectedPersonIds: [reporterId],
  aboutLeader: false,
  receivedOn: SENT,
  ...more,
});
const about = { aboutLeader: true };
const onBehalfOf = (personId: string) => by('teacher', { affectedPersonIds: [personId] });

const CASES: [string, readonly HeldRole[], HandledReport, string][] = [
  ['a teacher’s report is handled by the unit', LINE, by('teacher'), 'unit'],
  ['a principal who was hit is followed up by the agency', LINE, by('principal'), 'agency'],
  ['a colleague may have sent it for the principal', LINE, onBehalfOf('principal'), 'agency'],
  [
    'a principal who reports for a teacher does not handle what they saw',
    LINE,
    { ...by('principal'), affectedPersonIds: ['teacher'] },
    'agency',
  ],
  ['an agency director who was hit at a school does not meet the case above the school', LINE, by('director'), 'unit'],
  [
    'a principal with the director hit beside them goes past both',
    LINE,
    { ...by('principal'), affectedPersonIds: ['principal', 'director'] },
    'division',
  ],
  ['a report about a leader goes past the unit', LINE, by('teacher', about), 'agency'],
  ['a principal’s report about a leader goes past their own superior', LINE, by('principal', about), 'division'],
  ['a report about a leader for the principal does so too', LINE, { ...onBehalfOf('principal'), ...about }, 'division'],
  ['the superior is the nearest there is', without('director'), by('principal', about), 'top'],
  ['a unit without a leader is handled by the agency', without('principal'), by('teacher'), 'agency'],
  ['empty chairs are passed all the way', without('principal', 'director', 'head'), by('teacher'), 'top'],
  [
    'a report about a leader of an empty unit goes no further than it must',
    without('principal'),
    by('teacher', about),
    'agency',
  ],
  [
    'a leader whose time is over leaves an empty chair',
    [{ ...PRINCIPAL, to: '2026-02-01' }, DIRECTOR],
    by('teacher'),
    'agency',
  ],
  ['a leader who has not begun does too', [{ ...PRINCIPAL, from: '2026-02-03' }, DIRECTOR], by('teacher'), 'agency'],
  ['a deputy alone in the chair is its leader', [DEPUTY, DIRECTOR], by('teacher'), 'unit'],
  ['and is passed when it happened to them', [DEPUTY, DIRECTOR], by('deputy'), 'agency'],
  ['a deputy who was hit stays with the leader they stand in for', [...LINE, DEPUTY], by('deputy'), 'unit'],
  ['a principal who was hit is not followed up by their own deputy', [...LINE, DEPUTY], by('principal'), 'agency'],
  ['a deputy’s report about a leader is about the principal', [...LINE, DEPUTY], by('deputy', about), 'agency'],
  [
    'alone in the chair it is about whoever is above',
    [DEPUTY, ...without('principal')],
    by('deputy', about),
    'division',
  ],
  ['of two leaders one was hit: neither handles it', [...LINE, leads('second', 'unit')], by('second'), 'agency'],
  [
    'who leads the unit and the agency is passed at both',
    [PRINCIPAL, leads('principal', 'agency'), leads('head', 'division')],
    by('teacher', about),
    'division',
  ],
  [
    'who was hit and leads both is passed at both',
    [PRINCIPAL, leads('principal', 'agency'), leads('head', 'division')],
    by('principal'),
    'division',
  ],
  [
    'whom it is about does not get it by being promoted',
    [
      { ...PRINCIPAL, to: SENT },
      leads('new', 'unit'),
      { ...DIRECTOR, to: SENT },
      leads('principal', 'agency', { from: '2026-01-16' }),
      leads('head', 'division'),
    ],
    by('teacher', about),
    'division',
  ],
  [
    'nor by standing in above',
    [...LINE, leads('principal', 'agency', { deputyFor: 'director' })],
    by('teacher', about),
    'division',
  ],
  [
    'what a closed unit left is handled by its successor',
    [...LINE, leads('old', 'closed')],
    by('teacher', { unitId: 'closed' }),
    'unit',
  ],
  [
    'a report about the leader of a closed unit goes past the successor',
    [...LINE, leads('old', 'closed')],
    by('teacher', { unitId: 'closed', ...about }),
    'agency',
  ],
  [
    'and not to the one who led it',
    [...without('director'), leads('old', 'closed'), leads('old', 'agency')],
    by('teacher', { unitId: 'closed', ...about }),
    'division',
  ],
  [
    'a closed agency’s units are the successor’s',
    [leads('old', 'old agency'), leads('new', 'other agency')],
    by('teacher', { unitId: 'unit of old' }),
    'other agency',
  ],
];

const STEERED: [string, readonly HeldRole[], HandledReport, string][] = [
  [
    'the top of the line was hit',
    [...LINE, steers('s', 'division')],
    by('chief', { unitId: 'unit', affectedPersonIds: ['principal', 'director', 'head', 'chief'] }),
    'division',
  ],
  ['nobody leads anything', [steers('s', 'division')], by('teacher'), 'division'],
  ['the steering group sits at the top', [steers('s', 'top')], by('teacher'), 'top'],
  ['the nearest is about to be asked first', [steers('s', 'top'), steers('t', 'division')], by('teacher'), 'division'],
  ['who steers was hit themselves', [steers('s', 'top'), steers('t', 'division')], by('t'), 'top'],
  [
    'a report about a leader has passed everybody',
    [PRINCIPAL, DIRECTOR, steers('director', 'division'), steers('s', 'top')],
    by('principal', about),
    'top',
  ],
  ['there is nobody at all: it waits at the top', [], by('teacher'), 'top'],
];

describe('handlerOf', () => {
  it.each(CASES)('%s', (_, held, report, nodeId) => {
    expect(handlerOf(tree, held, report, TODAY)).toEqual({ handlerNodeId: nodeId, handledBySteering: false });
  });

  it.each(STEERED)('goes to the steering group where nobody in the line can: %s', (_, held, report, nodeId) => {
    expect(handlerOf(tree, held, report, TODAY)).toEqual({ handlerNodeId: nodeId, handledBySteering: true });
  });
});

const PEOPLE = ['a', 'b', 'c', 'd', 'e'];
const somebody = fc.constantFrom(...PEOPLE);
const day = fc.constantFrom('2025-06-01', SENT, '2026-01-20', TODAY, '2026-03-01');
const role = fc
  .record({
    personId: somebody,
    nodeId: fc.constantFrom(...NODES.map(({ id }) => id)),
    from: day,
    to: fc.option(day),
    isDeputy: fc.boolean(),
    isSteering: fc.boolean(),
  })
  .map(({ isDeputy, isSteering, personId, nodeId, ...period }): HeldRole => {
    const held = leads(personId, nodeId, period);
    return {
      ...held,
      ...(isSteering ? { role: 'steering_group_member' as Role } : {}),
      ...(isDeputy ? { deputyFor: 'x' } : {}),
    };
  });
const roles = fc.array(role, { maxLength: 12 });
const reports: fc.Arbitrary<HandledReport> = fc.record({
  unitId: fc.constantFrom('unit', 'closed', 'unit of old'),
  reporterId: somebody,
  affectedPersonIds: fc.uniqueArray(somebody, { minLength: 1, maxLength: 2 }),
  aboutLeader: fc.boolean(),
  receivedOn: fc.constant(SENT),
});

const holdersOn = (held: readonly HeldRole[], nodeId: string, on: string) =>
  held.filter(
    (each) => each.nodeId === nodeId && each.role === LINE_LEADER_OF[TYPE[nodeId]!] && isAssignedOn(each, on),
  );
const chiefsOn = (held: readonly HeldRole[], nodeId: string, on: string) => {
  const holders = holdersOn(held, nodeId, on);
  const own = holders.filter(({ deputyFor }) => deputyFor === undefined);
  return (own.length > 0 ? own : holders).map(({ personId }) => personId);
};

describe('whoever handles a report', () => {
  const check = (property: (held: readonly HeldRole[], report: HandledReport, line: readonly string[]) => void) =>
    fc.assert(
      fc.property(roles, reports, (held, report) => {
        property(held, report, lineOf(tree, report.unitId, TODAY));
      }),
      { numRuns: 1_000 },
    );

  it('stands in the line of the unit, always', () =>
    check((held, report, line) => expect(line).toContain(handlerOf(tree, held, report, TODAY).handlerNodeId)));

  it('is led by somebody, and by nobody who sent it or whom it happened to', () =>
    check((held, report) => {
      const { handlerNodeId, handledBySteering } = handlerOf(tree, held, report, TODAY);
      if (handledBySteering) return;
      const chiefs = chiefsOn(held, handlerNodeId, TODAY);
      expect(chiefs.length).toBeGreaterThan(0);
      expect(chiefs).not.toContain(report.reporterId);
      for (const id of report.affectedPersonIds) expect(chiefs).not.toContain(id);
    }));

  it('is never the unit, nor anybody who led it, when a leader did it', () =>
    check((held, report, line) => {
      const { handlerNodeId, handledBySteering } = handlerOf(tree, held, { ...report, aboutLeader: true }, TODAY);
      if (handledBySteering) return;
      expect(handlerNodeId).not.toBe(line[0]);
      const involved = [report.reporterId, ...report.affectedPersonIds];
      const led = [report.unitId, line[0]!].flatMap((unit) => chiefsOn(held, unit, SENT));
      if (involved.some((id) => led.includes(id))) return;
      const accused = holdersOn(held, report.unitId, SENT).map(({ personId }) => personId);
      for (const { personId } of holdersOn(held, handlerNodeId, TODAY)) {
        if (!involved.includes(personId)) expect(accused).not.toContain(personId);
      }
    }));

  it('is the nearest who can: everybody below is involved, or there is nobody', () =>
    check((held, report, line) => {
      const plain = { ...report, aboutLeader: false };
      const { handlerNodeId, handledBySteering } = handlerOf(tree, held, plain, TODAY);
      const below = handledBySteering ? line : line.slice(0, line.indexOf(handlerNodeId));
      for (const nodeId of below) {
        const chiefs = chiefsOn(held, nodeId, TODAY);
        const involved = [report.reporterId, ...report.affectedPersonIds];
        expect(chiefs.length === 0 || chiefs.some((id) => involved.includes(id))).toBe(true);
      }
    }));
});
