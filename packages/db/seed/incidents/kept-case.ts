import type { IncidentCase, IncidentChange, NewIncident, Observed } from '@vern/domain/incident/ports';
import { firstDue, type Recording, settleDue, withObserved } from '@vern/domain/incident/record';

import type { MeasureChange } from '@vern/domain/measure/ports';
import type { News } from '@vern/domain/notification';
import type { RetentionClass } from '@vern/domain/retention';
import type { NewAuditEntry } from '@vern/domain/subject';

type Measure = NonNullable<IncidentChange['measures']>[number] & {
  readonly doneAt: Date | null;
  readonly version: number;
};

type Observation = Observed['observations'][number] & { readonly affectedId: string; readonly by: string };

/** One report with everything that has been written of it so far. */
export interface KeptCase extends Omit<NewIncident, 'facts' | 'statements' | 'audit' | 'news' | 'retentionClass'> {
  readonly facts: IncidentCase['facts'];
  readonly retentionClass: RetentionClass;
  readonly statements: readonly By<NewIncident['statements'][number]>[];
  readonly audit: readonly By<NewAuditEntry>[];
  readonly news: readonly News[];
  readonly measures: readonly Measure[];
  readonly observations: readonly Observation[];
  readonly firstAnswer: IncidentChange['firstAnswer'] | null;
}

type By<T> = T & { readonly by: string };

const byOf =
  (by: string) =>
  <T>(each: T): By<T> => ({ ...each, by });

/** The report as it came in. */
export function openCase(sent: NewIncident, by: string): KeptCase {
  return {
    ...sent,
    retentionClass: sent.retentionClass as RetentionClass,
    statements: sent.statements.map(byOf(by)),
    audit: sent.audit.map(byOf(by)),
    measures: [],
    observations: [],
    firstAnswer: null,
  };
}

/** The report with one more step. */
export function withChange(kept: KeptCase, change: IncidentChange, by: string): KeptCase {
  const { statements = [], measures = [], changedMeasure, news = [], deltas = [] } = change;
  const changed = kept.measures.map((each) =>
    each.id === changedMeasure?.id ? { ...each, ...changedMeasure.set, version: each.version + 1 } : each,
  );
  return {
    ...kept,
    ...(change.observed ? withObserved(kept, change.observed) : {}),
    facts: { ...kept.facts, ...change.set, ...change.observed?.follows, version: kept.facts.version + 1 },
    observations: [...kept.observations, ...observationsOf(change, by)],
    retentionClass: change.preserves || change.observed?.preserves ? 'injury_preserve' : kept.retentionClass,
    statements: [...kept.statements, ...statements.map(byOf(by))],
    measures: [...changed, ...measures.map((each) => ({ ...each, doneAt: null, version: 1 }))],
    audit: [...kept.audit, ...change.audit.map(byOf(by))],
    news: [...kept.news, ...news],
    deltas: [...kept.deltas, ...deltas],
    firstAnswer: kept.firstAnswer ?? change.firstAnswer ?? null,
  };
}

function observationsOf({ observed }: IncidentChange, by: string): readonly Observation[] {
  return (observed?.observations ?? []).map((each) => ({ ...each, affectedId: observed!.affectedId, by }));
}

/** The report with a step with one of its measures. */
export function withMeasureStep(kept: KeptCase, { id, set, audit, news }: MeasureChange, by: Recording): KeptCase {
  const measures = kept.measures.map((each) =>
    each.id === id ? { ...each, ...set, version: each.version + 1 } : each,
  );
  const due = settleDue(kept.facts, firstDue(measures), by);
  return {
    ...kept,
    facts: due === null ? kept.facts : { ...kept.facts, ...due, version: kept.facts.version + 1 },
    measures,
    audit: [...kept.audit, ...audit.map(byOf(by.actorId))],
    news: [...kept.news, ...news],
  };
}
