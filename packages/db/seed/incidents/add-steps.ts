import { osloDay } from '@vern/domain/calendar';
import { INCIDENT_LIFECYCLE, needsReasonToLeave } from '@vern/domain/incident';
import type { Random } from '../random/create-random.ts';
import { addMessage, type Message } from './add-message.ts';
import type { IncidentTables } from './incident-tables.ts';
import type { SettledReport } from './settle-report.ts';
import { type CaseStep, STEP_KINDS, type Step } from './step.ts';
import type { TakenStep } from './take-steps.ts';
import { auditWriter, statementWriter } from './writers.ts';

/** Fields that every step changes, as the audit names them. */
const ALWAYS_SET = ['status', 'statusSince', 'nextDueOn', 'dueRulesVersion', 'updatedAt'] as const;

/** What was written, decided, told and logged about a report, step by step. */
export function addSteps(
  tables: IncidentTables,
  random: Random,
  report: SettledReport,
  { taken, newsFrom }: { readonly taken: readonly TakenStep[]; readonly newsFrom: number },
): void {
  const { receivedAt, reporterId, handlerId, event, level } = report;
  const write = statementWriter(tables, random, report);
  const log = auditWriter(tables, random, report);
  const tell = (message: Message) => message.at >= newsFrom && addMessage(tables, random, report, message);
  log({ at: receivedAt, action: 'incident.submit', actorId: reporterId, details: { severity: level.severity } });
  tell({
    at: receivedAt,
    actorId: reporterId,
    topic: 'incident.submitted',
    tells: ['handler', 'safety_rep', 'affected'],
  });
  if (event.text !== null) write(receivedAt, 'description', reporterId, event.text);
  const [first] = taken;
  if (first && first.step.action !== 'withdraw') {
    const { at, by = handlerId, deputyFor } = first.step;
    log({ at: at - 40_000, action: 'incident.read', actorId: by, details: deputyFor ? { deputyFor } : {} });
  }
  let measureId = '';
  for (const { step, before, left } of taken) {
    if (step.action === 'finish_measure') {
      finishMeasure(tables, measureId, step.at);
      const actorId = step.by ?? handlerId;
      const entity = { type: 'measure', id: measureId };
      log({ at: step.at, action: 'incident.finish_measure', actorId, entity, changed: ['status', 'doneAt'] });
      if (step.by) tell({ at: step.at, actorId, topic: 'incident.measure_finished', tells: ['handler'] });
      continue;
    }
    const kind = STEP_KINDS[step.action];
    const actorId = step.by ?? (kind.by === 'reporter' ? reporterId : handlerId);
    if (step.action === 'add_measure') measureId = addMeasure(tables, random, report, { step, actorId });
    const details = {
      ...detailsOf(step, { measureId, severity: before.severity }),
      ...(left.length > 0 ? { left: left.join(' ') } : {}),
      ...(step.deputyFor ? { deputyFor: step.deputyFor } : {}),
    };
    log({ at: step.at, action: kind.audit, actorId, details, changed: [...kind.sets, ...ALWAYS_SET] });
    tell({
      at: step.at,
      actorId,
      topic: kind.topic,
      tells: [
        ...(INCIDENT_LIFECYCLE[before.status][kind.lifecycle]?.tells ?? []),
        ...(kind.tells ?? []),
        ...(step.action === 'add_measure' ? [`person:${step.ownerId ?? actorId}`] : []),
      ],
    });
    if (kind.answers && before.firstAnswerAt === null) addFirstAnswer(tables, report, step.at);
    if ('text' in step && kind.writes) write(step.at, kind.writes, actorId, step.text);
    if (step.action === 'close' && left.some(needsReasonToLeave))
      write(step.at, 'left_undone_reason', actorId, step.leavesReason);
  }
}

function detailsOf(
  step: CaseStep,
  { measureId, severity }: { readonly measureId: string; readonly severity: number },
): Readonly<Record<string, string | number>> {
  if (step.action === 'talk') return { day: osloDay(new Date(step.at)) };
  if (step.action === 'assess') return { from: severity, to: severity };
  return step.action === 'add_measure' ? { measure: measureId } : {};
}

function addMeasure(
  tables: IncidentTables,
  random: Random,
  report: SettledReport,
  { step, actorId }: { readonly step: Extract<Step, { action: 'add_measure' }>; readonly actorId: string },
): string {
  const id = random.uuid(step.at);
  tables.measure.push({
    municipality_id: report.municipalityId,
    id,
    incident_id: report.id,
    type: step.type,
    title: step.text,
    owner_id: step.ownerId ?? actorId,
    due_on: step.dueOn,
    status: 'planned',
    created_by_id: actorId,
    created_at: new Date(step.at).toISOString(),
    done_at: null,
    version: 1,
    retention_class: report.retentionClass,
  });
  return id;
}

function finishMeasure(tables: IncidentTables, measureId: string, at: number): void {
  const index = tables.measure.findLastIndex((row) => row['id'] === measureId);
  const done = { status: 'done', done_at: new Date(at).toISOString(), version: 2 };
  tables.measure[index] = { ...tables.measure[index], ...done };
}

function addFirstAnswer(tables: IncidentTables, report: SettledReport, at: number): void {
  tables.first_answer.push({
    municipality_id: report.municipalityId,
    incident_id: report.id,
    unit_id: report.unit.id,
    answered_on: osloDay(new Date(at)),
    waited_minutes: Math.max(0, Math.round((at - report.receivedAt) / 60_000)),
  });
}
