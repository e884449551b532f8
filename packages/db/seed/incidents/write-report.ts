import { DEADLINE_RULES_VERSION } from '@vern/domain/deadline';
import { CODE_LIST_VERSION, nextStepOf, SEVERITY_RULES_VERSION } from '@vern/domain/incident';
import { VIOLENCE_QUESTION_SET_VERSION } from '@vern/domain/theme';
import type { Random } from '../random/create-random.ts';
import { addDeltas } from './add-deltas.ts';
import { addPeople } from './add-people.ts';
import { addSteps } from './add-steps.ts';
import type { IncidentTables } from './incident-tables.ts';
import type { SettledReport } from './settle-report.ts';
import type { Step } from './step.ts';
import { type CaseState, sentState, takeSteps } from './take-steps.ts';

/** Put a report with everything that was done about it into the tables. What was told before `newsFrom` is told no more. */
export function writeReport(
  tables: IncidentTables,
  random: Random,
  report: SettledReport,
  { steps, newsFrom }: { readonly steps: readonly Step[]; readonly newsFrom: number },
): void {
  const taken = takeSteps(report, steps);
  const state = taken.at(-1)?.after ?? sentState(report);
  tables.incident.push(incidentRow(report, state, random.uuid(report.receivedAt)));
  addPeople(tables, random, report);
  addSteps(tables, random, report, { taken, newsFrom });
  addDeltas(tables, random, report, steps);
}

function incidentRow(report: SettledReport, state: CaseState, idempotencyKey: string) {
  const { event, handler, level, flags, time } = report;
  return {
    municipality_id: report.municipalityId,
    id: report.id,
    idempotency_key: idempotencyKey,
    theme: 'violence_and_threats',
    code_list_version: CODE_LIST_VERSION,
    question_set_version: VIOLENCE_QUESTION_SET_VERSION,
    severity_rules_version: SEVERITY_RULES_VERSION,
    unit_id: report.unit.id,
    handler_node_id: handler.handlerNodeId,
    handled_by_steering: handler.handledBySteering,
    about_leader: event.perpetratorRole === 'leader',
    hide_name_from_safety_rep: report.hidesName,
    series_id: null as string | null,
    occurred_on: report.day,
    occurred_time: time,
    occurred_precision: time === null ? 'day_only' : 'about_time',
    location: event.location,
    kinds: event.kinds,
    perpetrator_role: event.perpetratorRole,
    theme_answers: event.answers,
    severity_self: event.severitySelf,
    severity_floor: level.floor,
    severity_assessed: state.severityAssessed,
    severity: state.severity,
    physical_harm: flags.physicalHarm,
    psychological_strain: flags.psychologicalStrain,
    wants_contact: report.wantsContact,
    status: state.status,
    status_since: state.statusSince,
    asked_on: state.askedOn,
    talked_on: state.talkedOn,
    talk_unknown: state.talkUnknown,
    measure_due_on: state.measureDueOn,
    next_due_on: nextStepOf(state)?.dueOn ?? null,
    due_rules_version: DEADLINE_RULES_VERSION,
    received_at: instant(report.receivedAt),
    first_answer_at: instant(state.firstAnswerAt),
    closed_at: instant(state.closedAt),
    updated_at: instant(state.updatedAt),
    version: state.version,
    retention_class: report.retentionClass,
  };
}

function instant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
