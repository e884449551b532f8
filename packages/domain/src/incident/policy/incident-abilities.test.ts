import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, type Assignment, ROLES, type Role } from '../../access/index.ts';
import { INCIDENT_STATUSES } from '../lifecycle/incident-status.ts';
import { EXPECTED_STEPS } from '../step/expected-steps.fixture.ts';
import type { IncidentParty } from '../step/incident-parties.ts';
import { INCIDENT_STEPS, type IncidentStepName } from '../step/incident-steps.ts';
import { can, explainIncidentAbilities, INCIDENT_ABILITIES, incidentAbilities } from './incident-abilities.ts';
import type { IncidentAbility } from './incident-policy.ts';
import type { IncidentScope } from './incident-scope.ts';

const DAY = '2026-01-15';

const incident: IncidentScope = {
  municipalityId: 'm',
  unitId: 'unit',
  departmentId: 'dept',
  unitAncestorIds: ['agency', 'division', 'm'],
  handlerNodeId: 'unit',
  handledBySteering: false,
  reporterId: 'reporter',
  affectedPersonIds: ['affected'],
  aboutLeader: false,
  hideNameFromSafetyRep: false,
  consentShareMedical: false,
  status: 'in_progress',
  openQuestion: false,
};

const someone = (role?: Role, nodeId = 'unit', extra: Partial<Assignment> = {}): Actor => ({
  personId: 'someone',
  municipalityId: 'm',
  assignments: role ? [{ role, nodeId, from: '2025-08-01', to: null, ...extra }] : [],
});
const person = (personId: string): Actor => ({ ...someone('employee'), personId });

const granted = (actor: Actor, thing: IncidentScope = incident) =>
  INCIDENT_ABILITIES.filter((ability) => incidentAbilities(actor, thing, DAY)[ability]);

/** What a party may do with a report that is being handled, that nobody was given and in which nothing is asked. */
function stepsOf(party: IncidentParty): readonly IncidentStepName[] {
  const waiting: readonly IncidentStepName[] = ['answer', 'takeBack'];
  return INCIDENT_STEPS.names.filter(
    (step) => !waiting.includes(step) && EXPECTED_STEPS[step].in_progress?.[0].includes(party),
  );
}

const NONE: IncidentAbility[] = [];
const FACTS: IncidentAbility[] = ['read', 'continueSeries'];
const TOLD: IncidentAbility[] = [...FACTS, 'readIdentity', 'readNameWithheld', 'readStatements'];
const NAMED: IncidentAbility[] = [...TOLD, 'readAffected'];
const REPORTER: IncidentAbility[] = [...TOLD, 'readReaders', ...stepsOf('reporter')];
const AFFECTED: IncidentAbility[] = [...REPORTER, 'readAffected', 'readWishes', 'readHealth', 'tellConsequences'];
const HANDLER: IncidentAbility[] = [
  ...NAMED,
  ...(['readWishes', 'readHealth', 'readNotes', 'readReaders'] as const),
  ...stepsOf('handler'),
];
const SAFETY: IncidentAbility[] = [...NAMED, ...stepsOf('safety_rep')];

// Who sees and does what, role by role, stands in the table of expectations (packages/testing/src/access), and is held there.
const MEETING_A_REPORT: readonly Actor[] = [
  person('reporter'),
  person('affected'),
  ...ROLES.codes.flatMap((role) => ['unit', 'dept', 'agency', 'division', 'm'].map((nodeId) => someone(role, nodeId))),
];

describe('incidentAbilities', () => {
  it('gives nobody from another municipality anything, not even the reporter', () => {
    for (const actor of MEETING_A_REPORT) expect(granted({ ...actor, municipalityId: 'n' })).toEqual(NONE);
  });
});

describe('a report about a leader', () => {
  const about = { ...incident, aboutLeader: true, handlerNodeId: 'agency' };

  it.each([
    ['is handled by the next level up', someone('agency_director', 'agency'), HANDLER],
    ['is handled by that one’s deputy', someone('agency_director', 'agency', { deputyFor: 'boss' }), HANDLER],
    ['goes one level up and not two', someone('division_director', 'division'), NONE],
    ['is not seen by the unit leader', someone('unit_leader'), NONE],
    ['is not seen by the unit leader’s deputy', someone('unit_leader', 'unit', { deputyFor: 'boss' }), NONE],
    ['is not seen by the department’s leader', someone('department_leader', 'dept'), NONE],
    ['is seen by the safety representative', someone('safety_rep'), SAFETY],
    ['is the reporter’s own', person('reporter'), REPORTER],
  ] as const)('%s', (_, actor, abilities) => expect(granted(actor, about).sort()).toEqual([...abilities].sort()));

  it('is not seen by a unit leader through any other role they hold', () => {
    const roles = (['safety_rep', 'work_env_group_member'] as const).map((role) => someone(role).assignments[0]!);
    const director = someone('agency_director', 'agency').assignments[0]!;
    const leader = someone('unit_leader');
    expect(granted({ ...leader, assignments: [...leader.assignments, ...roles, director] }, about)).toEqual(NONE);
  });

  it('is not seen by those who led a unit that was closed, nor by the leader of what took over', () => {
    const closed = { ...about, closedPlaceIds: ['closed', 'closed dept'] };
    const safetyRep = someone('safety_rep').assignments[0]!;
    for (const leader of [
      someone('unit_leader', 'closed'),
      someone('department_leader', 'closed dept'),
      someone('unit_leader'),
    ]) {
      expect(granted({ ...leader, assignments: [...leader.assignments, safetyRep] }, closed)).toEqual(NONE);
    }
  });
});

describe('the place that handles a report', () => {
  const ROWS: [string, string, Actor, IncidentAbility[]][] = [
    [
      'is stored: the division handles what was given to it',
      'division',
      someone('division_director', 'division'),
      HANDLER,
    ],
    ['and nobody below it does', 'division', someone('agency_director', 'agency'), NONE],
    ['nor the unit', 'agency', someone('unit_leader'), NONE],
    ['the municipality’s own director is no other', 'm', someone('municipal_director', 'm'), HANDLER],
    ['a role that leads nothing there does not handle it', 'division', someone('hr_adviser', 'division'), NONE],
    [
      'nor does the steering group while somebody in the line can',
      'division',
      someone('steering_group_member', 'division'),
      NONE,
    ],
  ];
  it.each(ROWS)('%s', (_, handlerNodeId, actor, abilities) => {
    expect(granted(actor, { ...incident, handlerNodeId }).sort()).toEqual([...abilities].sort());
  });

  it('is the steering group’s where nobody in the line can, and then not the one’s who leads it', () => {
    const steered = { ...incident, handlerNodeId: 'division', handledBySteering: true };
    expect(granted(someone('steering_group_member', 'division'), steered).sort()).toEqual([...HANDLER].sort());
    expect(granted(someone('steering_group_member', 'other'), steered)).toEqual(NONE);
    expect(granted(someone('division_director', 'division'), steered)).toEqual(NONE);
  });
});

describe('a report that was given to somebody', () => {
  const given = { ...incident, delegateId: 'someone', handlerPartIds: ['dept', 'other dept'] };
  const BOTH: IncidentAbility[] = [...HANDLER, 'takeBack'];
  const DELEGATE = BOTH.filter((ability) => ability !== 'handOver' && ability !== 'move');
  const departmentLeader = someone('department_leader', 'other dept');

  it.each([
    ['is handled by them, but for where it lies next', departmentLeader, given, DELEGATE],
    ['stays with the leader, who takes it back', { ...someone('unit_leader'), personId: 'boss' }, given, BOTH],
    ['is all a leader’s who was given it too', someone('unit_leader'), given, BOTH],
    ['is nothing to another leader of a part', { ...departmentLeader, personId: 'other' }, given, NONE],
    [
      'is nothing to them once their role is over',
      someone('department_leader', 'dept', { to: '2026-01-14' }),
      given,
      NONE,
    ],
    ['nor by a role elsewhere', someone('department_leader', 'elsewhere'), given, NONE],
    ['nor by one that is given none', someone('employee', 'dept'), given, NONE],
    [
      'nor of a report about a leader where they lead',
      someone('department_leader', 'dept'),
      { ...given, aboutLeader: true },
      NONE,
    ],
  ] as const)('%s', (_why, actor, thing, abilities) => {
    expect(granted(actor, thing).sort()).toEqual([...abilities].sort());
  });

  it.each([
    ['reporter', REPORTER],
    ['affected', AFFECTED],
  ] as const)('is not handled by the %s, were it given to them', (who, abilities) => {
    const actor = { ...departmentLeader, personId: who };
    expect(granted(actor, { ...given, delegateId: who }).sort()).toEqual([...abilities].sort());
  });

  it('says that it was given, and to no deputy of theirs', () => {
    const standsIn = someone('department_leader', 'dept', { deputyFor: 'boss' });
    expect(explainIncidentAbilities(standsIn, given, DAY).close).toEqual({ relation: 'delegate' });
    expect(explainIncidentAbilities({ ...standsIn, personId: 'deputy' }, given, DAY).read).toBeNull();
  });
});

describe('one’s own report', () => {
  const leads = (personId: string, more: Partial<Assignment> = {}): Actor => ({
    ...someone('unit_leader', 'unit', more),
    personId,
  });

  it.each([
    ['sent it', leads('reporter'), REPORTER],
    ['was hit', leads('affected'), AFFECTED],
    ['was hit and stands in for the leader', leads('affected', { deputyFor: 'boss' }), AFFECTED],
  ] as const)('is not handled by a leader who %s', (_, actor, abilities) => {
    expect(granted(actor).sort()).toEqual([...abilities].sort());
  });
});

describe('a withheld name', () => {
  const hidden = { ...incident, hideNameFromSafetyRep: true, consentShareMedical: true };
  const WITHHELD: IncidentAbility[] = [...FACTS, 'readNameWithheld'];

  it.each([
    ['the safety representative', someone('safety_rep'), WITHHELD],
    ['the chief safety representative', someone('chief_safety_rep', 'division'), WITHHELD],
  ])('leaves %s the facts alone, and that a name is withheld', (_, actor, abilities) =>
    expect(new Set(granted(actor, hidden))).toEqual(new Set(abilities)),
  );

  it('is not withheld from the leader', () =>
    expect(granted(someone('unit_leader'), hidden)).toContain('readIdentity'));
});

describe('medical details', () => {
  it.each([
    [true, true],
    [false, false],
  ])('with consent %j are open to the safety representative: %j', (consentShareMedical, expected) => {
    expect(can(someone('safety_rep'), 'readHealth', { ...incident, consentShareMedical }, DAY)).toBe(expected);
  });
});

describe('time-limited access', () => {
  const grant = { personId: 'someone', from: '2026-01-01', to: '2026-01-31' };

  it.each([
    ['referral', [...NAMED, 'readWishes', 'readHealth']],
    ['escalation', [...NAMED, 'readWishes']],
    ['break_glass', NAMED],
  ] as const)('by %s opens one report for reading', (kind, abilities) => {
    const opened = { ...incident, accessGrants: [{ ...grant, kind }] };
    expect(granted(someone('hr_adviser', 'division'), opened).sort()).toEqual([...abilities].sort());
    expect(granted({ ...someone(), personId: 'other' }, opened)).toEqual(NONE);
  });

  it.each(['2026-01-14', '2025-12-31'])('is over after %s', (to) => {
    const ended = { ...incident, accessGrants: [{ ...grant, to, kind: 'escalation' as const }] };
    expect(granted(someone(), ended)).toEqual(NONE);
  });
});

describe('abilities through the life of a report', () => {
  const at = (status: IncidentScope['status'], openQuestion = false): IncidentScope => ({
    ...incident,
    status,
    openQuestion,
  });

  it('keeps a draft to its writer', () => {
    for (const actor of MEETING_A_REPORT)
      if (actor.personId !== 'reporter') expect(granted(actor, at('draft'))).toEqual(NONE);
    expect(granted(person('reporter'), at('draft'))).toEqual(expect.arrayContaining(['editDraft', 'submit']));
  });

  it.each([
    ['withdraw', 'reporter', ['submitted']],
    ['supplement', 'reporter', ['submitted', 'received', 'in_progress']],
    ['addDetails', 'affected', ['submitted', 'received', 'in_progress']],
    ['reopen', 'reporter', ['closed']],
    ['reopen', 'affected', ['closed']],
    ['withdraw', 'affected', []],
  ] as const)('%s is possible for the %s in %j', (ability, who, statuses) => {
    expect(INCIDENT_STATUSES.codes.filter((status) => can(person(who), ability, at(status), DAY))).toEqual(statuses);
  });

  it.each([
    ['receive', ['submitted']],
    ['assess', ['received', 'in_progress']],
    ['addDetails', ['received', 'in_progress']],
    ['close', ['received', 'in_progress']],
    ['move', ['submitted', 'received', 'in_progress']],
    ['redact', ['submitted', 'received', 'in_progress', 'closed', 'withdrawn']],
  ] as const)('%s is possible for the leader in %j', (ability, statuses) => {
    const may = (status: IncidentScope['status']) => can(someone('unit_leader'), ability, at(status), DAY);
    expect(INCIDENT_STATUSES.codes.filter(may)).toEqual(statuses);
  });

  it('has one open question at a time, and an answer only to an open one', () => {
    const leader = someone('unit_leader');
    expect([false, true].map((open) => can(leader, 'ask', at('in_progress', open), DAY))).toEqual([true, false]);
    expect([false, true].map((open) => can(person('reporter'), 'answer', at('in_progress', open), DAY))).toEqual([
      false,
      true,
    ]);
  });
});

describe('explainIncidentAbilities', () => {
  it('says why, and for whom a deputy acts', () => {
    const deputy = someone('unit_leader', 'unit', { deputyFor: 'boss' });
    expect(explainIncidentAbilities(deputy, incident, DAY).close).toEqual({
      relation: 'unit_leader',
      asDeputyFor: 'boss',
    });
    expect(explainIncidentAbilities(person('reporter'), incident, DAY).read).toEqual({ relation: 'reporter' });
    expect(explainIncidentAbilities(someone(), incident, DAY).read).toBeNull();
  });
});

describe('the policy as a whole', () => {
  const actors = fc.record({
    personId: fc.constantFrom('reporter', 'affected', 'someone'),
    municipalityId: fc.constantFrom('m', 'm', 'm', 'n'),
    assignments: fc.array(
      fc.record({
        role: fc.constantFrom(...ROLES.codes),
        nodeId: fc.constantFrom('unit', 'dept', 'agency', 'division', 'm', 'other'),
        from: fc.constantFrom('2025-08-01', '2026-02-01'),
        to: fc.constantFrom(null, '2025-12-31'),
      }),
      { maxLength: 4 },
    ),
  });
  const incidents = fc.record({
    aboutLeader: fc.boolean(),
    hideNameFromSafetyRep: fc.boolean(),
    consentShareMedical: fc.boolean(),
    openQuestion: fc.boolean(),
    delegateId: fc.constantFrom(null, 'someone', 'reporter'),
    handlerPartIds: fc.constantFrom([], ['dept']),
    status: fc.constantFrom(...INCIDENT_STATUSES.codes),
  });
  const holds = (property: (actor: Actor, thing: IncidentScope) => void) =>
    fc.assert(
      fc.property(actors, incidents, (actor, facts) => property(actor, { ...incident, ...facts })),
      { numRuns: 1_000 },
    );

  it('lets nobody act on, or read more of, a report that they may not read', () => {
    holds((actor, thing) => {
      const abilities = granted(actor, thing);
      if (abilities.length > 0) expect(abilities).toContain('read');
    });
  });

  it('shows free text only to those who may see the names', () => {
    holds((actor, thing) => {
      const { readIdentity, readStatements, readHealth } = incidentAbilities(actor, thing, DAY);
      expect(readStatements).toBe(readIdentity);
      if (readHealth) expect(readIdentity).toBe(true);
    });
  });

  it('grants the same one by one as all at once', () => {
    holds((actor, thing) => {
      const all = incidentAbilities(actor, thing, DAY);
      for (const ability of INCIDENT_ABILITIES) expect(can(actor, ability, thing, DAY)).toBe(all[ability]);
    });
  });

  it('gives the same with an expired assignment as without it', () => {
    holds((actor, thing) => {
      const current = actor.assignments.filter(({ from, to }) => from <= DAY && (to === null || DAY <= to));
      expect(granted({ ...actor, assignments: current }, thing)).toEqual(granted(actor, thing));
    });
  });

  it('is a step of the table, but for reading and for going on with a series', () => {
    const others = INCIDENT_ABILITIES.filter((ability) => !(ability in INCIDENT_STEPS.rows));
    expect(others.filter((ability) => !ability.startsWith('read'))).toEqual(['continueSeries']);
  });
});
