import { type CalendarDay, osloDay } from '@vern/domain/calendar';
import {
  closingGate,
  INCIDENT_STEPS,
  type IncidentStepName,
  mostUrgentWish,
  needsReasonToLeave,
  nextStepOf,
  startsAnew,
} from '@vern/domain/incident';
import type { HandledReport, Handler } from '@vern/domain/incident/handling';
import { isOpenMeasure } from '@vern/domain/measure';
import { retentionClassOf } from '@vern/domain/retention';
import { harmFlags, settleSeverity } from '@vern/domain/severity';
import { nextStatus } from '@vern/domain/step';
import { computeSeverityFloor, VIOLENCE_HARMS } from '@vern/domain/theme/violence';
import type { StoredReport } from './stored-report.fixture.ts';

const MINUTE_MS = 60_000;

type Party = 'reporter' | 'handler';

/** Entries of the audit that are steps of the lifecycle. */
const STEPS: Readonly<Record<string, readonly [IncidentStepName, Party]>> = {
  'incident.receive': ['receive', 'handler'],
  'incident.talk': ['recordTalk', 'handler'],
  'incident.assess': ['assess', 'handler'],
  'incident.note': ['addNote', 'handler'],
  'incident.ask': ['ask', 'handler'],
  'incident.answer': ['answer', 'reporter'],
  'incident.add_measure': ['addMeasure', 'handler'],
  'incident.drop_measure': ['dropMeasure', 'handler'],
  'incident.close': ['close', 'handler'],
  'incident.withdraw': ['withdraw', 'reporter'],
};

/** What the domain makes of what people said and did: to be compared with what is stored. */
export function rederive(stored: StoredReport, handlerOf: (report: HandledReport) => Handler) {
  const { facts, identities, health, measures } = stored;
  const people = stored.affected.map((each) => ({
    ...each,
    ...health.find(({ affectedId }) => affectedId === each.id),
  }));
  const { floor } = computeSeverityFloor({ kinds: facts.kinds, ...facts.themeAnswers, affected: people });
  const severity = facts.severityAssessed ?? settleSeverity(facts.severitySelf, floor);
  const flags = harmFlags(people, VIOLENCE_HARMS);
  const retentionClass = retentionClassOf({ severity, affected: people }, VIOLENCE_HARMS);
  const history = replay(stored);
  const wantsContact = mostUrgentWish(people.map((each) => each.wantsContact));
  const open = measures.filter(isOpenMeasure).map(({ dueOn }) => dueOn);
  const state = { ...history.state, severity, wantsContact, measureDueOn: open.sort()[0] ?? null };
  const personsOf = (part: string) =>
    identities.filter(({ relation }) => relation === part).map(({ personId }) => personId);
  return {
    derived: {
      ...handlerOf({
        unitId: facts.unitId,
        reporterId: personsOf('reporter')[0]!,
        affectedPersonIds: personsOf('affected'),
        aboutLeader: facts.perpetratorRole === 'leader',
        receivedOn: osloDay(facts.receivedAt),
      }),
      aboutLeader: facts.perpetratorRole === 'leader',
      severityFloor: floor,
      physicalHarm: flags.physicalInjury,
      psychologicalStrain: flags.psychologicalStrain,
      retentionClass,
      ...state,
      nextDueOn: nextStepOf({ ...state, receivedAt: facts.receivedAt })?.dueOn ?? null,
      version: history.version,
    },
    kept: [...identities, ...stored.affected, ...measures, ...stored.statements].map((each) =>
      'kind' in each && each.kind === 'note' ? 'support_conversation_short' : retentionClass,
    ),
    firstAnswer: history.answeredAt && {
      answeredOn: osloDay(history.answeredAt),
      waitedMinutes: Math.round((history.answeredAt.getTime() - facts.receivedAt.getTime()) / MINUTE_MS),
    },
    leftUndone: history.leftUndone,
  };
}

/** Go through the steps on record, one after the other. */
function replay({ facts, audit, statements }: StoredReport) {
  let state = {
    status: 'submitted' as (typeof facts)['status'],
    statusSince: osloDay(facts.receivedAt),
    talkedOn: null as CalendarDay | null,
    talkUnknown: false,
    askedOn: null as CalendarDay | null,
    severityAssessed: null as (typeof facts)['severityAssessed'],
    closedAt: null as Date | null,
  };
  let version = 1;
  let hasOpenMeasure = false;
  let answeredAt: Date | null = null;
  let leftUndone = false;
  const hasMessage = statements.some(({ kind }) => kind === 'message');
  for (const { action, at: instant, details } of audit) {
    const at = new Date(instant);
    const day = osloDay(at);
    if (action === 'incident.finish_measure' || action === 'incident.drop_measure') hasOpenMeasure = false;
    if (action === 'incident.finish_measure') version += 1;
    const step = STEPS[action];
    if (!step) continue;
    version += 1;
    const status = nextStatus(INCIDENT_STEPS, { step: step[0], from: state.status, by: step[1], text: '-' });
    if (action === 'incident.close') {
      const measureDueOn = hasOpenMeasure ? day : null;
      const left = closingGate({ ...state, measureDueOn });
      leftUndone = left.some(needsReasonToLeave);
      if (left.join(' ') !== (details['left'] ?? '')) throw new RangeError(`${facts.id} closed over ${left.join(' ')}`);
    }
    const isAnswer =
      ['incident.talk', 'incident.ask', 'incident.close'].includes(action) ||
      (action === 'incident.note' && hasMessage);
    if (isAnswer) answeredAt ??= at;
    if (action === 'incident.add_measure') hasOpenMeasure = true;
    state = {
      ...state,
      status,
      statusSince: startsAnew(state.status, status) ? day : state.statusSince,
      talkedOn: action === 'incident.talk' ? String(details['day']) : state.talkedOn,
      askedOn: action === 'incident.ask' ? day : /answer|close/.test(action) ? null : state.askedOn,
      severityAssessed:
        action === 'incident.assess' ? (details['to'] as typeof state.severityAssessed) : state.severityAssessed,
      closedAt: status === 'closed' || status === 'withdrawn' ? at : null,
    };
  }
  return { state, version, answeredAt, leftUndone };
}
