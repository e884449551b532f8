import { osloDay } from '@vern/domain/calendar';
import type { Random } from '../random/create-random.ts';
import type { Report } from './add-report.ts';
import type { Step } from './handle.ts';
import { STATUS_AFTER } from './handle.ts';
import { CLOSING_ANSWERS, MEASURES, NOTES, QUESTIONS } from './handling-texts.ts';
import type { IncidentTables } from './incident-tables.ts';

const DESCRIBED = 0.72;

/** What was written, decided and logged about a report, step by step. */
export function addSteps(tables: IncidentTables, random: Random, report: Report): void {
  const { receivedAt, reporterId, handlerId, event } = report;
  const write = statementWriter(tables, random, report);
  const log = auditWriter(tables, random, report);
  log(receivedAt, 'incident.submit', reporterId, { status: 'submitted' });
  if (random.chance(DESCRIBED)) write(receivedAt, 'description', reporterId, event.text);
  if (report.steps.some((step) => step.action === 'receive'))
    log(report.steps[0]!.at - 40_000, 'incident.read', handlerId, {});
  let status: string = 'submitted';
  let measureId = '';
  for (const step of report.steps) {
    const isReporters = step.action === 'answer' || step.action === 'withdraw';
    const to: string = STATUS_AFTER[step.action] ?? status;
    log(step.at, `incident.${step.action}`, isReporters ? reporterId : handlerId, {
      ...(status === to ? {} : { from: status, to }),
      ...(step.action === 'talk' ? { day: osloDay(new Date(step.at)) } : {}),
    });
    status = to;
    if (step.action === 'add_measure') measureId = addMeasure(tables, random, report, step);
    if (step.action === 'finish_measure') finishMeasure(tables, measureId, step.at);
    if (step.action === 'receive') addFirstAnswer(tables, report, step.at);
    const words = wordsOf(random, report, step);
    if (words) write(step.at, words.kind, isReporters ? reporterId : handlerId, words.text);
  }
}

function wordsOf(random: Random, { unit }: Report, step: Step): { kind: string; text: string } | null {
  if (step.action === 'close') return { kind: 'closing_answer', text: random.pick(CLOSING_ANSWERS)[unit.language] };
  if (step.action === 'note') return { kind: 'note', text: random.pick(NOTES)[unit.language] };
  if (step.action === 'ask') return { kind: 'question', text: QUESTIONS[step.question]!.question[unit.language] };
  if (step.action === 'answer') return { kind: 'answer', text: QUESTIONS[step.question]!.answer[unit.language] };
  return null;
}

function statementWriter(tables: IncidentTables, random: Random, report: Report) {
  return (at: number, kind: string, authorId: string, text: string) => {
    tables.statement.push({
      municipality_id: report.municipalityId,
      id: random.uuid(at),
      incident_id: report.id,
      author_id: authorId,
      kind,
      text,
      created_at: new Date(at).toISOString(),
      retention_class: kind === 'note' ? 'support_conversation_short' : report.retentionClass,
    });
  };
}

function auditWriter(tables: IncidentTables, random: Random, report: Report) {
  return (at: number, action: string, actorId: string, details: Readonly<Record<string, string>>) => {
    const isRead = action === 'incident.read';
    tables.audit_entry.push({
      municipality_id: report.municipalityId,
      id: random.uuid(at),
      at: new Date(at).toISOString(),
      actor_id: actorId,
      action,
      entity_type: 'incident',
      entity_id: report.id,
      incident_id: report.id,
      changed_fields: isRead || !('to' in details) ? [] : ['status'],
      details,
      read_key: isRead ? `${report.id}:${actorId}:${Math.floor(at / 3_600_000)}` : null,
    });
  };
}

function addMeasure(
  tables: IncidentTables,
  random: Random,
  report: Report,
  step: Extract<Step, { action: 'add_measure' }>,
): string {
  const id = random.uuid(step.at);
  const measure = MEASURES[step.measure]!;
  tables.measure.push({
    municipality_id: report.municipalityId,
    id,
    incident_id: report.id,
    type: measure.type,
    title: measure[report.unit.language],
    owner_id: report.handlerId,
    due_on: step.dueOn,
    status: 'planned',
    created_by_id: report.handlerId,
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

function addFirstAnswer(tables: IncidentTables, report: Report, at: number): void {
  tables.first_answer.push({
    municipality_id: report.municipalityId,
    incident_id: report.id,
    unit_id: report.unit.id,
    answered_on: osloDay(new Date(at)),
    waited_minutes: Math.round((at - report.receivedAt) / 60_000),
  });
}
