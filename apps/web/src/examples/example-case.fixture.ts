import { INCIDENT_ABILITIES } from '@vern/domain/incident/policy';
import type { CaseView, InboxRow, MineRow } from '../server/answers.ts';
import { exampleLeader, exampleSchool, exampleTeacher } from './example-people.fixture.ts';

/** The instant of all examples: a Friday forenoon. */
export const EXAMPLE_NOW = new Date('2026-11-20T09:15:00Z');

const clock = (at: number): NonNullable<CaseView['clock']> =>
  (['sent', 'received', 'being_handled', 'closed'] as const).map((step, i) => ({
    step,
    state: i < at ? 'passed' : i === at ? 'current' : 'ahead',
  }));

/** A kick and a thrown chair, sent this morning. */
export const exampleRow: InboxRow = {
  id: '018f0000-0000-7000-8000-0000000000c1',
  unitId: exampleSchool.id,
  unitName: exampleSchool.name,
  status: 'submitted',
  severity: 2,
  kinds: ['kick', 'object_thrown'],
  location: 'classroom',
  perpetratorRole: 'pupil',
  occurredOn: '2026-11-20',
  occurredTime: '09:40',
  receivedAt: '2026-11-20T08:52:00.000Z',
  closedAt: null,
  wantsContact: 'today',
  nextStep: {
    step: 'receive',
    dueOn: '2026-11-20',
    isOverdue: false,
    rule: 'contact_as_wished',
  },
  clock: clock(0),
  delegateName: null,
  version: 1,
};

/** The same as its reporter sees it in the list. */
export const exampleMine: MineRow = { ...exampleRow, news: null, hasOpenQuestion: false };

const NO = Object.fromEntries(INCIDENT_ABILITIES.map((each) => [each, false])) as CaseView['abilities'];

const NOTHING: CaseView['abilities'] = {
  ...NO,
  read: true,
  readIdentity: true,
  readAffected: true,
  readWishes: true,
  readNameWithheld: true,
  readStatements: true,
  readReaders: true,
};

/** What is asked after the receipt. */
const LATER = [
  'situation',
  'aloneWithPupil',
  'adultsPresent',
  'staffWitnesses',
  'immediateActions',
  'physicalInterventionUsed',
  'triggers',
  'contributingFactors',
];

const [reporter, leader] = [exampleTeacher, exampleLeader].map(({ personId, name }) => ({ personId, name }));

/** The new case as its reporter opens it. */
export const exampleCaseOfReporter: CaseView = {
  ...exampleRow,
  unitKind: 'school',
  occurredPrecision: 'about_time',
  perpetratorRole: 'pupil',
  departmentId: null,
  departmentName: '',
  aboutLeader: false,
  hideNameFromSafetyRep: false,
  severitySelf: 2,
  severityFloor: 2,
  severityAssessed: null,
  physicalHarm: true,
  psychologicalStrain: false,
  answers: { ageBand: 'grade_1_4' },
  theme: 'violence_and_threats',
  questionSetVersion: 1,
  unanswered: LATER.map((question) => ({ question, canAnswer: question !== 'contributingFactors' })),
  series: [],
  hasOpenQuestion: false,
  talkedOn: null,
  isTalkOwed: false,
  closingBlockers: [],
  delegate: null,
  people: [
    { personId: reporter!.personId, name: reporter!.name, relation: 'reporter', isMe: true },
    { personId: reporter!.personId, name: reporter!.name, relation: 'affected', isMe: true },
  ],
  affected: [
    {
      id: 'a1',
      name: reporter!.name,
      isMe: true,
      health: null,
      physicalInjury: 'pain',
      psychologicalImpact: 'uncomfortable',
      absence: 'unknown',
      wantsContact: 'today',
    },
  ],
  statements: [
    {
      id: 's1',
      kind: 'description',
      text: 'Eleven ble sint da timen var slutt. Stolen traff leggen min.',
      authorName: reporter!.name,
      isMine: true,
      onlyTo: null,
      createdAt: '2026-11-20T08:52:00.000Z',
      canRedact: false,
    },
  ],
  measures: [],
  timeline: [
    {
      id: 't1',
      at: '2026-11-20T08:52:00.000Z',
      action: 'incident.submit',
      actorName: reporter!.name,
      isMe: true,
      isDeputy: false,
      givenTo: null,
      details: {},
    },
  ],
  readers: [],
  abilities: { ...NOTHING, supplement: true, addDetails: true, withdraw: true, continueSeries: true },
  relation: 'reporter',
};

/** The same as a member of the working-environment group opens it: facts and flags. */
export const exampleCaseWithoutNames: CaseView = {
  ...exampleCaseOfReporter,
  wantsContact: null,
  nextStep: { ...exampleRow.nextStep!, rule: null },
  hideNameFromSafetyRep: null,
  people: [],
  affected: [],
  statements: [],
  timeline: [],
  abilities: {
    ...NOTHING,
    readIdentity: false,
    readAffected: false,
    readWishes: false,
    readNameWithheld: false,
    readStatements: false,
    readReaders: false,
  },
  relation: 'work_env_group',
};

/** The same case some days on, as the leader who handles it sees it. */
export const exampleCaseOfLeader: CaseView = {
  ...exampleCaseOfReporter,
  status: 'in_progress',
  severityAssessed: 2,
  talkedOn: '2026-11-20',
  isTalkOwed: false,
  closingBlockers: ['open_measure'],
  clock: clock(2),
  version: 5,
  answers: {
    ageBand: 'grade_1_4',
    situation: 'transition',
    aloneWithPupil: true,
    adultsPresent: 'none',
    triggers: ['demand_or_limit', 'noise_crowding'],
    contributingFactors: ['staffing', 'organisation'],
  },
  unanswered: ['staffWitnesses', 'immediateActions', 'physicalInterventionUsed'].map((question) => ({
    question,
    canAnswer: true,
  })),
  nextStep: { step: 'finish_measure', dueOn: '2026-11-19', isOverdue: true, rule: null },
  people: exampleCaseOfReporter.people.map((person) => ({ ...person, isMe: false })),
  measures: [
    {
      id: 'm1',
      type: 'organisational',
      title: 'To voksne i klasserommet den siste timen',
      ownerId: leader!.personId,
      ownerName: leader!.name,
      dueOn: '2026-11-19',
      status: 'planned',
      isOverdue: true,
      canStart: true,
      canPutBack: false,
      canFinish: true,
      canChange: true,
      version: 1,
    },
  ],
  timeline: [
    ...exampleCaseOfReporter.timeline.map((entry) => ({ ...entry, isMe: false })),
    {
      id: 't2',
      at: '2026-11-20T09:02:00.000Z',
      action: 'incident.receive',
      actorName: leader!.name,
      isMe: true,
      isDeputy: false,
      givenTo: null,
      details: {},
    },
  ],
  readers: [{ name: leader!.name, isMe: true, lastReadAt: '2026-11-20T09:01:00.000Z', times: 2 }],
  abilities: {
    ...NOTHING,
    readNotes: true,
    recordTalk: true,
    assess: true,
    addNote: true,
    tellConsequences: false,
    addDetails: true,
    ask: true,
    addMeasure: true,
    changeMeasure: true,
    dropMeasure: true,
    move: true,
    close: true,
    closeAsWithdrawn: true,
    redact: true,
  },
  relation: 'unit_leader',
};

/** Closed with an answer, as its reporter reads it. */
export const exampleClosedCase: CaseView = {
  ...exampleCaseOfReporter,
  status: 'closed',
  closedAt: '2026-11-20T09:10:00.000Z',
  nextStep: null,
  clock: clock(3),
  statements: [
    ...exampleCaseOfReporter.statements,
    {
      id: 's2',
      kind: 'closing_answer',
      text: 'Takk for at du sa fra. Fra mandag er dere to voksne den siste timen, og vi har flyttet stolene.',
      authorName: leader!.name,
      isMine: false,
      onlyTo: null,
      createdAt: '2026-11-20T09:10:00.000Z',
      canRedact: false,
    },
  ],
  abilities: { ...NOTHING, reopen: true, continueSeries: true },
};
