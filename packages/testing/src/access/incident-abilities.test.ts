import { ROLES } from '@vern/domain/access';
import { INCIDENT_STEPS, type IncidentParty, type IncidentStatus, type SentStepName } from '@vern/domain/incident';
import { can, INCIDENT_ABILITIES, type IncidentAbility, type IncidentScope } from '@vern/domain/incident/policy';
import type { StepRow } from '@vern/domain/step';
import { describe, expect, it } from 'vitest';
import { actorOf } from './actor-of.ts';
import { relationOf } from './expected-of.ts';
import {
  ACTIONS,
  type ActionGroup,
  type Part,
  REPORT_KINDS,
  REPORTS,
  type Report,
  type ReportKind,
} from './incident.expectations.ts';
import { EVERYBODY, PEOPLE } from './people.ts';

const DAY = '2026-03-02';

/** Procedures that take no step of a report, by the ability they ask for; `null` where another of their group asks for it. */
const NO_STEPS: Readonly<Record<string, IncidentAbility | null>> = {
  'incident.open': 'read',
  'incident.measureOwners': null,
  'incident.delegates': null,
  // A measure's own policy asks whether its report lets one decide on measures.
  'measure.start': 'addMeasure',
  'measure.putBack': null,
  'measure.finish': null,
};

/** The abilities behind each group of actions, with the state in which each is possible: its steps are named as its procedures are. */
const ABILITIES = Object.fromEntries(
  (Object.keys(ACTIONS) as ActionGroup[]).map((group) => [
    group,
    ACTIONS[group].procedures.flatMap((procedure): [IncidentAbility, Partial<IncidentScope>][] => {
      const asked = NO_STEPS[procedure];
      if (asked !== undefined) return asked ? [[asked, {}]] : [];
      const step = procedure.split('.')[1] as SentStepName;
      return [[step, stateFor(step)]];
    }),
  ]),
);

function stateFor(step: SentStepName): Partial<IncidentScope> {
  const { from, needs = [] }: StepRow<IncidentStatus, IncidentParty> = INCIDENT_STEPS.rows[step];
  const status = from.includes('in_progress') ? 'in_progress' : from[0]!;
  return {
    status,
    openQuestion: needs.includes('openQuestion'),
    ...(needs.includes('delegate') ? { delegateId: 'colleague' } : {}),
  };
}

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
    delegateId: null,
    handlerPartIds: report.handledAt === 'school' ? ['department'] : [],
    reporterId: report.by,
    affectedPersonIds: [report.about ?? report.by],
    aboutLeader: report.aboutLeader === true,
    hideNameFromSafetyRep: report.isNameWithheld === true,
    consentShareMedical: report.hasConsent === true,
    status: 'in_progress',
    openQuestion: false,
  };
}

/** Who has it, where the report says so: no state takes it from them. */
function givenIn(kind: ReportKind): Pick<IncidentScope, 'delegateId'> {
  const { givenTo }: Report = REPORTS[kind];
  return givenTo === undefined ? {} : { delegateId: givenTo };
}

const CELLS = EVERYBODY.flatMap((who) => REPORT_KINDS.map((kind) => [who, kind] as const));

describe('the policy on reports', () => {
  it.each(CELLS)('%s, report %s', (who, kind) => {
    const relation = relationOf(who, kind);
    const granted = (ability: IncidentAbility, state: Partial<IncidentScope> = {}) =>
      can(actorOf(who), ability, { ...scopeOf(kind), ...state, ...givenIn(kind) }, DAY);
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
    expect([...new Set([...spoken, ...ELSEWHERE])].sort()).toEqual([...INCIDENT_ABILITIES].sort());
  });

  it('is asked about somebody in every role', () => {
    expect([...new Set(Object.values(PEOPLE).map(({ role }) => role))].sort()).toEqual([...ROLES.codes].sort());
  });
});
