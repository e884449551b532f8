import type { CalendarDay } from '@vern/domain/calendar';
import { DEADLINE_RULES } from '@vern/domain/deadline';
import { nextStepOf, reporterClock } from '@vern/domain/incident';
import type { IncidentFacts } from '@vern/domain/ports';
import { nameOfNode, type Organisation } from '../organisation/organisation.ts';
import type { IncidentRowView, NextStepView } from './incident-view.schema.ts';

/** A report as one line of a list. */
export function presentIncidentRow(
  { organisation, day }: { readonly organisation: Organisation; readonly day: CalendarDay },
  facts: IncidentFacts,
): IncidentRowView {
  return {
    id: facts.id,
    unitId: facts.unitId,
    unitName: nameOfNode(organisation, facts.unitId),
    status: facts.status,
    severity: facts.severity,
    kinds: [...facts.kinds],
    location: facts.location,
    occurredOn: facts.occurredOn,
    occurredTime: facts.occurredTime,
    receivedAt: facts.receivedAt.toISOString(),
    closedAt: facts.closedAt?.toISOString() ?? null,
    seriesId: facts.seriesId,
    wantsContact: facts.wantsContact,
    nextStep: presentNextStep(facts, day),
    clock: reporterClock(facts.status)?.map((each) => ({ ...each })) ?? null,
    version: facts.version,
  };
}

function presentNextStep(facts: IncidentFacts, day: CalendarDay): NextStepView | null {
  const next = nextStepOf({ ...facts, isAssessed: facts.severityAssessed !== null });
  if (!next) return null;
  const rule = next.rule && DEADLINE_RULES[next.rule];
  return {
    step: next.step,
    dueOn: next.dueOn,
    isOverdue: next.dueOn < day,
    source: rule?.source ?? null,
    law: rule?.law ?? null,
  };
}
