import { osloDay } from '../../calendar/index.ts';
import { DEADLINE_RULES_VERSION } from '../../deadline/index.ts';
import type { AuditAction, IncidentCase, IncidentChange, OutboxTopic, StatementKind } from '../../ports/index.ts';
import { retentionClassOf } from '../../retention/index.ts';
import type { IncidentAction } from '../lifecycle/incident-action.ts';
import type { IncidentParty } from '../lifecycle/incident-lifecycle.ts';
import { nextStatus, transitionOf } from '../lifecycle/next-status.ts';
import { startsAnew } from '../lifecycle/starts-anew.ts';
import { nextStepOf } from '../work/next-step.ts';
import { deltasBetween } from './count-deltas.ts';
import { firstAnswerOf } from './first-answer.ts';
import { incidentAudit } from './incident-audit.ts';
import { incidentNews } from './incident-news.ts';
import type { Recording } from './recording.ts';
import type { StepEffect } from './step-effect.ts';

/** A step that somebody takes: what it is, as whom they take it, and what it does. */
export type TakenStep = {
  readonly action: IncidentAction;
  /** What the step is called in the audit, which news it is, and under what kind its words are kept. */
  readonly names: { readonly audit: AuditAction; readonly topic: OutboxTopic; readonly writes?: StatementKind };
  readonly as: IncidentParty;
  /** Set for a deputy: whom they stand in for. */
  readonly deputyFor?: string | undefined;
  readonly text?: string | undefined;
  readonly effect?: StepEffect;
};

/**
 * What a step changes of a report: where it stands, since when, what is due next, what is counted, how long it is kept,
 * what goes on record and who is told. Whoever stores reports calls this and writes.
 * @throws {DomainError} `action_not_allowed` in this state or by this party, or the words that are missing.
 */
export function recordStep(
  { facts, affected }: Pick<IncidentCase, 'facts' | 'affected'>,
  { action, names, as, deputyFor, text, effect = {} }: TakenStep,
  by: Recording,
): IncidentChange {
  const status = nextStatus({ from: facts.status, action, by: as, text });
  const { changedMeasure, measures = [], alsoWrites, changedParts = [], details, tells = [] } = effect;
  const isMoved = startsAnew(facts.status, status) || effect.set?.unitId !== undefined;
  const done = {
    ...effect.set,
    ...(effect.answers ? { firstAnswerAt: facts.firstAnswerAt ?? by.now } : {}),
    status,
    statusSince: isMoved ? osloDay(by.now) : facts.statusSince,
  };
  const after = { ...facts, ...done };
  const set = {
    ...done,
    nextDueOn: nextStepOf(after, by.calendars)?.dueOn ?? null,
    dueRulesVersion: DEADLINE_RULES_VERSION,
    updatedAt: by.now,
  };
  const isFirstAnswer = effect.answers && facts.firstAnswerAt === null;
  const isJudged = effect.set?.severity !== undefined;
  const isPreserved = isJudged && retentionClassOf({ severity: after.severity, affected }) === 'injury_preserve';
  const kind = effect.statementKind ?? names.writes;
  const written = (words: string | undefined, as: StatementKind | undefined) =>
    words && as ? [{ id: by.newId(), kind: as, text: words, createdAt: by.now }] : [];
  return {
    incidentId: facts.id,
    expectedVersion: facts.version,
    set,
    statements: [...written(text, kind), ...written(alsoWrites?.text, alsoWrites?.kind)],
    measures,
    deltas: deltasBetween(facts, after, by),
    ...(changedMeasure ? { changedMeasure } : {}),
    ...(isFirstAnswer ? { firstAnswer: firstAnswerOf(facts, by.now) } : {}),
    // Never the other way: what was preserved yesterday is not destroyed because the level was lowered today.
    ...(isPreserved ? { preserves: true } : {}),
    audit: [
      incidentAudit(by, names.audit, facts.id, {
        changedFields: [...Object.keys(set), ...changedParts],
        details: { ...details, ...(deputyFor === undefined ? {} : { deputyFor }) },
      }),
    ],
    outbox: incidentNews(by, facts.id, names.topic, [...(transitionOf(facts.status, action)?.tells ?? []), ...tells]),
  };
}
