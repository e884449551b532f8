import { osloDay } from '../../calendar/index.ts';
import { DEADLINE_RULES_VERSION } from '../../deadline/index.ts';
import { retentionClassOf } from '../../retention/index.ts';
import { type Address, TO_PEOPLE } from '../../statement/index.ts';
import { nextStatus, toldOf } from '../../step/index.ts';
import { audit, news } from '../../subject/index.ts';
import { THEMES } from '../../theme/index.ts';
import { startsAnew } from '../lifecycle/starts-anew.ts';
import { INCIDENT_NEWS } from '../news/index.ts';
import type { IncidentCase, IncidentChange, StatementKind } from '../ports/index.ts';
import type { IncidentParty } from '../step/incident-parties.ts';
import { INCIDENT_STEPS, type RecordedStepName } from '../step/incident-steps.ts';
import { nextStepOf } from '../work/next-step.ts';
import { deltasBetween } from './count-deltas.ts';
import { firstAnswerOf } from './first-answer.ts';
import type { Recording } from './recording.ts';
import type { StepEffect } from './step-effect.ts';

/** A step that somebody takes: what it is, as whom they take it, and what it does. */
export type TakenStep = {
  readonly step: RecordedStepName;
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
  { step, as, deputyFor, text, effect = {} }: TakenStep,
  by: Recording,
): IncidentChange {
  const status = nextStatus(INCIDENT_STEPS, { step, from: facts.status, by: as, text });
  const {
    changedMeasure,
    observed,
    measures = [],
    alsoWrites,
    changedParts = [],
    details,
    tells = [],
    news: named = [],
  } = effect;
  const isMoved = startsAnew(facts.status, status) || effect.set?.unitId !== undefined;
  const done = {
    ...effect.set,
    ...(effect.answers ? { firstAnswerAt: facts.firstAnswerAt ?? by.now } : {}),
    status,
    statusSince: isMoved ? osloDay(by.now) : facts.statusSince,
  };
  const after = { ...facts, ...done, ...observed?.follows };
  const set = {
    ...done,
    nextDueOn: nextStepOf(after, by.calendars)?.dueOn ?? null,
    dueRulesVersion: DEADLINE_RULES_VERSION,
    updatedAt: by.now,
  };
  const isFirstAnswer = effect.answers && facts.firstAnswerAt === null;
  const isJudged = effect.set?.severity !== undefined;
  const isPreserved =
    isJudged &&
    retentionClassOf({ severity: after.severity, affected }, THEMES[facts.theme].harms) === 'injury_preserve';
  const row = INCIDENT_STEPS.rows[step];
  const kind = effect.statementKind ?? ('writes' in row ? row.writes[0] : undefined);
  const written = (words: string | undefined, as: StatementKind | undefined, address: Address) =>
    words && as ? [{ id: by.newId(), kind: as, ...address, text: words, createdAt: by.now }] : [];
  const to = {
    parties: [...toldOf(INCIDENT_STEPS, { step, from: facts.status, by: as }), ...tells],
    leftOut: [by.actorId, ...named.flatMap(({ personIds }) => personIds)],
  };
  return {
    incidentId: facts.id,
    expectedVersion: facts.version,
    set,
    statements: [
      ...written(text, kind, effect.address ?? TO_PEOPLE),
      ...written(alsoWrites?.text, alsoWrites?.kind, TO_PEOPLE),
    ],
    measures,
    deltas: deltasBetween(facts, after, by),
    ...(changedMeasure ? { changedMeasure } : {}),
    ...(observed ? { observed } : {}),
    ...(isFirstAnswer ? { firstAnswer: firstAnswerOf(facts, by.now) } : {}),
    // Never the other way: what was preserved yesterday is not destroyed because the level was lowered today.
    ...(isPreserved ? { preserves: true } : {}),
    audit: [
      audit(
        by,
        row.record,
        { type: 'incident', id: facts.id },
        {
          changedFields: [...Object.keys(set), ...changedParts],
          details: { ...details, ...(deputyFor === undefined ? {} : { deputyFor }) },
        },
      ),
    ],
    news: [...('news' in row ? news(by, INCIDENT_NEWS, row.news, facts.id, to) : []), ...named],
  };
}
