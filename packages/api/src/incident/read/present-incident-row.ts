import type { CalendarDay } from '@vern/domain/calendar';
import { reporterClock } from '@vern/domain/incident';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import { nameOfNodeOn, type Organisation } from '../../places/organisation.ts';
import { type IncidentRowView, ROW_FIELDS } from './incident-view.schema.ts';
import { presentFields } from './present-fields.ts';
import { presentNextStep } from './present-next-step.ts';

/** A report as one line of a list. */
export function presentIncidentRow(
  { organisation, day }: { readonly organisation: Organisation; readonly day: CalendarDay },
  facts: IncidentFacts,
): IncidentRowView {
  return {
    ...presentFields(ROW_FIELDS, facts),
    unitName: nameOfNodeOn(organisation, facts.unitId, facts.occurredOn),
    nextStep: presentNextStep(facts, day, { tellsWish: true }),
    clock: reporterClock(facts.status)?.map((each) => ({ ...each })) ?? null,
  };
}
