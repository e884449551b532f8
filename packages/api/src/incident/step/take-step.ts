import { DEADLINE_RULES_VERSION } from '@vern/domain/deadline';
import { DomainError } from '@vern/domain/errors';
import { INCIDENT_LIFECYCLE, type IncidentAction, nextStatus, nextStepOf, startsAnew } from '@vern/domain/incident';
import { ACTION_OF, INCIDENT_RELATIONS, type IncidentAbility } from '@vern/domain/incident/policy';
import type { AuditAction, IncidentChange, IncidentFacts, OutboxTopic, StatementKind } from '@vern/domain/ports';
import { checkFreeText } from '@vern/domain/privacy';
import type { Work } from '../../work.ts';
import { asDeputy } from '../record/as-deputy.ts';
import { incidentAudit } from '../record/incident-audit.ts';
import { incidentMessages } from '../record/incident-messages.ts';
import { type LoadedIncident, loadIncident } from '../scope/load-incident.ts';

/** The steps of handling that a person takes on a report. */
type StepAbility = Exclude<IncidentAbility, `read${string}` | 'editDraft' | 'submit' | 'redact' | 'continueSeries'>;

type StepNames = { readonly audit: AuditAction; readonly topic: OutboxTopic; readonly writes?: StatementKind };

/** What each step is called in the audit, whom it may tell, and under what kind its words are kept. */
const STEPS = {
  receive: { audit: 'incident.receive', topic: 'incident.received' },
  recordTalk: { audit: 'incident.talk', topic: 'incident.talked', writes: 'note' },
  assess: { audit: 'incident.assess', topic: 'incident.severity_lowered', writes: 'severity_reason' },
  addNote: { audit: 'incident.note', topic: 'incident.answered', writes: 'note' },
  ask: { audit: 'incident.ask', topic: 'incident.question', writes: 'question' },
  answer: { audit: 'incident.answer', topic: 'incident.answered', writes: 'answer' },
  supplement: { audit: 'incident.supplement', topic: 'incident.supplemented', writes: 'addendum' },
  addDetails: { audit: 'incident.add_details', topic: 'incident.supplemented', writes: 'addendum' },
  addMeasure: { audit: 'incident.add_measure', topic: 'incident.measure_assigned' },
  changeMeasure: { audit: 'incident.change_measure', topic: 'incident.measure_changed', writes: 'measure_reason' },
  dropMeasure: { audit: 'incident.drop_measure', topic: 'incident.measure_changed', writes: 'measure_reason' },
  move: { audit: 'incident.move', topic: 'incident.moved', writes: 'move_reason' },
  close: { audit: 'incident.close', topic: 'incident.closed', writes: 'closing_answer' },
  closeAsWithdrawn: { audit: 'incident.close_as_withdrawn', topic: 'incident.withdrawn', writes: 'withdrawal_reason' },
  withdraw: { audit: 'incident.withdraw', topic: 'incident.withdrawn', writes: 'withdrawal_reason' },
  reopen: { audit: 'incident.reopen', topic: 'incident.reopened', writes: 'reopen_reason' },
} as const satisfies Record<StepAbility, StepNames>;

/** A step somebody wants to take. */
export type Step = {
  readonly incidentId: string;
  /** The version the person looked at. */
  readonly version: number;
  readonly ability: StepAbility;
  readonly text?: string | undefined;
  /** Words that the writer said are no names. */
  readonly acknowledged?: readonly string[];
};

/** What a step does on top of moving the report along. */
export type StepEffect = Pick<
  Partial<IncidentChange>,
  'set' | 'measures' | 'changedMeasure' | 'deltas' | 'firstAnswer' | 'preserves'
> & {
  /** Written beside the step's own words, and looked through as they are. */
  readonly alsoWrites?: { readonly kind: StatementKind; readonly text: string } | undefined;
  /** Instead of the step's usual kind. */
  readonly statementKind?: StatementKind;
  /** Told on top of those whom the lifecycle tells; with payload for the delivery. */
  readonly tells?: readonly string[];
  readonly details?: Readonly<Record<string, string | number>>;
  /** Names of what changed inside a field, for the audit. */
  readonly changedParts?: readonly string[];
};

/**
 * Take one step: may it be taken, by this person, in this state, with these words? Then write all of it at once.
 * @throws {DomainError} `not_found`, `stale_version`, `action_not_allowed`, and what the words or the effect refuse.
 */
export async function takeStep(
  work: Work,
  step: Step,
  effectOf: (found: LoadedIncident) => StepEffect | Promise<StepEffect> = () => ({}),
): Promise<void> {
  const found = await loadIncident(work, step.incidentId);
  const { facts, grants } = found;
  if (facts.version !== step.version) throw new DomainError('stale_version', { id: facts.id });
  const action = ACTION_OF[step.ability] as IncidentAction;
  const grant = grants[step.ability];
  const party = grant && INCIDENT_RELATIONS.entries[grant.relation].party;
  if (!party) throw refusalOf(step.ability, found);
  const status = nextStatus({ from: facts.status, action, by: party, text: step.text });
  if (step.text) checkFreeText('text', step.text, step.acknowledged);
  const effect = await effectOf(found);
  const { alsoWrites, changedMeasure, firstAnswer } = effect;
  if (alsoWrites) checkFreeText('reason', alsoWrites.text, step.acknowledged);
  const { audit, topic, writes }: StepNames = STEPS[step.ability];
  const set = settle(work, facts, { ...effect.set, status });
  await work.ports.incidents.change(work.scope, {
    incidentId: facts.id,
    expectedVersion: facts.version,
    set,
    statements: [
      ...writtenBy(work, step.text, effect.statementKind ?? writes),
      ...writtenBy(work, alsoWrites?.text, alsoWrites?.kind),
    ],
    measures: effect.measures ?? [],
    deltas: effect.deltas ?? [],
    ...(changedMeasure ? { changedMeasure } : {}),
    ...(firstAnswer ? { firstAnswer } : {}),
    ...(effect.preserves ? { preserves: true } : {}),
    audit: [
      incidentAudit(work, audit, facts.id, {
        changedFields: [...Object.keys(set), ...(effect.changedParts ?? [])],
        details: { ...effect.details, ...asDeputy(grant) },
      }),
    ],
    outbox: incidentMessages(work, facts.id, topic, [
      ...(INCIDENT_LIFECYCLE[facts.status][action]?.tells ?? []),
      ...(effect.tells ?? []),
    ]),
  });
}

/** Why a step is not open: the one thing the person can do something about, or that it is not theirs now. */
function refusalOf(ability: StepAbility, { facts, grants }: LoadedIncident): DomainError {
  if (ability === 'ask' && facts.askedOn && grants.addNote) return new DomainError('question_already_open');
  const relation = grants.read?.relation;
  if (ability === 'answer' && !facts.askedOn && (relation === 'reporter' || relation === 'affected')) {
    return new DomainError('no_open_question');
  }
  return new DomainError('action_not_allowed', { action: ACTION_OF[ability] ?? ability, status: facts.status });
}

/** The fields that follow from the others: since when the status holds, and what is due next. */
function settle(
  { day, now }: Work,
  facts: IncidentFacts,
  set: Partial<IncidentFacts> & Pick<IncidentFacts, 'status'>,
): Omit<Partial<IncidentFacts>, 'id' | 'version'> {
  const isMoved = startsAnew(facts.status, set.status) || set.unitId !== undefined;
  const after = { ...facts, ...set, statusSince: isMoved ? day : facts.statusSince };
  const next = nextStepOf(after);
  const { id: _id, version: _version, ...changes } = set as IncidentFacts;
  const due = { nextDueOn: next?.dueOn ?? null, dueRulesVersion: DEADLINE_RULES_VERSION };
  return { ...changes, statusSince: after.statusSince, ...due, updatedAt: now };
}

function writtenBy({ newId, now }: Work, text: string | undefined, kind: StatementKind | undefined) {
  return text && kind ? [{ id: newId(), kind, text, createdAt: now }] : [];
}
