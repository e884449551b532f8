import { ROLES } from '@vern/domain/access';
import { can, INCIDENT_ABILITIES, type IncidentAbility, type IncidentScope } from '@vern/domain/incident/policy';
import { describe, expect, it } from 'vitest';
import { actorOf } from './actor-of.ts';
import { relationOf } from './expected-of.ts';
import {
  type ActionGroup,
  type Part,
  REPORT_KINDS,
  REPORTS,
  type Report,
  type ReportKind,
} from './incident.expectations.ts';
import { EVERYBODY, PEOPLE } from './people.ts';

const DAY = '2026-03-02';

/** The abilities behind each group of actions, with the state in which each is possible. */
const ABILITIES: Readonly<Record<ActionGroup, readonly [IncidentAbility, Partial<IncidentScope>?][]>> = {
  open: [['read']],
  handle: [
    ['receive', { status: 'submitted' }],
    ['recordTalk'],
    ['assess'],
    ['addNote'],
    ['ask'],
    ['addMeasure'],
    ['changeMeasure'],
    ['dropMeasure'],
    ['move'],
    ['close'],
    ['closeAsWithdrawn'],
  ],
  // A measure's own policy asks whether its report lets one decide on measures.
  measures: [['addMeasure']],
  redact: [['redact']],
  supplement: [['supplement']],
  details: [['addDetails']],
  consequences: [['tellConsequences']],
  answer: [['answer', { openQuestion: true }]],
  withdraw: [['withdraw', { status: 'submitted' }]],
  reopen: [['reopen', { status: 'closed' }]],
};

const READS: Readonly<Record<Part, IncidentAbility>> = {
  names: 'readIdentity',
  harm: 'readAffected',
  wishes: 'readWishes',
  texts: 'readStatements',
  notes: 'readNotes',
  readers: 'readReaders',
  health: 'readHealth',
};

/** Asked of a draft, of one's own form, or of what is said about a part and not of the part itself. */
const ELSEWHERE: readonly IncidentAbility[] = ['editDraft', 'submit', 'continueSeries', 'readNameWithheld'];

function scopeOf(kind: ReportKind): IncidentScope {
  const report: Report = REPORTS[kind];
  const now = (place: string) => (place === 'merged_school' ? 'school' : place);
  return {
    municipalityId: 'here',
    unitId: now(report.at),
    departmentId: report.inDepartment ? 'department' : null,
    unitAncestorIds: ['agency', 'division', 'municipality'],
    closedPlaceIds: report.at === now(report.at) ? [] : [report.at],
    handlerNodeId: now(report.handledAt),
    handledBySteering: report.isSteered === true,
    reporterId: report.by,
    affectedPersonIds: [report.about ?? report.by],
    aboutLeader: report.aboutLeader === true,
    hideNameFromSafetyRep: report.isNameWithheld === true,
    consentShareMedical: report.hasConsent === true,
    status: 'in_progress',
    openQuestion: false,
  };
}

const CELLS = EVERYBODY.flatMap((who) => REPORT_KINDS.map((kind) => [who, kind] as const));

describe('the policy on reports', () => {
  it.each(CELLS)('%s, report %s', (who, kind) => {
    const relation = relationOf(who, kind);
    const granted = (ability: IncidentAbility, state: Partial<IncidentScope> = {}) =>
      can(actorOf(who), ability, { ...scopeOf(kind), ...state }, DAY);
    const may = Object.entries(ABILITIES).flatMap(([group, abilities]) =>
      abilities.map(([ability, state]) => [group, ability, granted(ability, state)]),
    );
    expect(may).toEqual(
      Object.entries(ABILITIES).flatMap(([group, abilities]) =>
        abilities.map(([ability]) => [group, ability, relation?.may.includes(group as ActionGroup) ?? false]),
      ),
    );
    const sees = (Object.keys(READS) as Part[]).filter((part) => granted(READS[part]));
    expect(sees).toEqual(relation?.sees ?? []);
  });

  it('is spoken of whole: no ability is left out', () => {
    const spoken = [
      ...Object.values(ABILITIES).flatMap((each) => each.map(([ability]) => ability)),
      ...Object.values(READS),
    ];
    expect([...spoken, ...ELSEWHERE].sort()).toEqual([...INCIDENT_ABILITIES].sort());
  });

  it('is asked about somebody in every role', () => {
    expect([...new Set(Object.values(PEOPLE).map(({ role }) => role))].sort()).toEqual([...ROLES.codes].sort());
  });
});
