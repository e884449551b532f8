import type { CalendarDay } from '@vern/domain/calendar';
import { reporterClock } from '@vern/domain/incident';
import type { IncidentFacts } from '@vern/domain/ports';
import { nameOfNode, type Organisation } from '../../organisation/organisation.ts';
import type { IncidentRowView } from './incident-view.schema.ts';
import { presentNextStep } from './present-next-step.ts';

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
    perpetratorRole: facts.perpetratorRole,
    occurredOn: facts.occurredOn,
    occurredTime: facts.occurredTime,
    receivedAt: facts.receivedAt.toISOString(),
    closedAt: facts.closedAt?.toISOString() ?? null,
    seriesId: facts.seriesId,
    wantsContact: facts.wantsContact,
    nextStep: presentNextStep(facts, day, { tellsWish: true }),
    clock: reporterClock(facts.status)?.map((each) => ({ ...each })) ?? null,
    version: facts.version,
  };
}
