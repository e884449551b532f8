import { addDays } from '@vern/domain/calendar';
import { CLOSING_BLOCKERS, type IncidentInputName } from '@vern/domain/incident';
import type { IncidentInputSent } from '@vern/domain/incident/schema';

type Sent<I extends IncidentInputName> = Omit<IncidentInputSent<I>, 'incidentId' | 'version'>;

/** What an input can be about. */
export type StepInputAbout = {
  /** Today, `YYYY-MM-DD`; the event was no later. */
  readonly day: string;
  /** The possible owners of a measure. */
  readonly ownerId: string;
  /** Where a report may be moved. */
  readonly toUnitId: string;
  /** Whom a report may be given. */
  readonly delegateId?: string;
  /** A measure that was decided on, in its first version. */
  readonly measureId?: string;
  /** What it did to one of those it happened to. */
  readonly affectedId?: string;
  /** A text that somebody else has written. */
  readonly statementId?: string;
};

const written = { text: 'Vi går igjennom det i morgen.', acknowledged: [] };
const reason = { reason: 'Hører til en annen enhet.', acknowledged: [] };

const EXAMPLES: { readonly [I in IncidentInputName]: (about: StepInputAbout) => Sent<I> } = {
  nothing: () => ({}),
  written: () => written,
  talk: ({ day }) => ({ talkedOn: day, acknowledged: [] }),
  assessment: () => ({ severity: 3 }),
  measure: ({ day, ownerId }) => ({ type: 'technical', title: 'Flytte benken', dueOn: addDays(day, 14), ownerId }),
  note: () => ({ ...written, audience: 'reporter' }),
  details: () => ({ answers: { situation: 'recess', adultsPresent: 'one' }, acknowledged: [] }),
  consequences: ({ affectedId = '' }) => ({ affectedId, told: { absence: 'rest_of_day' } }),
  closing: () => ({ ...written, leaves: [...CLOSING_BLOCKERS.codes], leavesReason: 'Hun ville ikke snakke nå.' }),
  move: ({ toUnitId }) => ({ ...reason, toUnitId }),
  person: ({ delegateId = '' }) => ({ personId: delegateId }),
  reason: () => reason,
  reasonIfAny: () => ({ acknowledged: [] }),
  changedMeasure: ({ day, ownerId, measureId = '' }) => ({
    ...reason,
    ...{ measureId, measureVersion: 1, ownerId, dueOn: addDays(day, 28) },
  }),
  droppedMeasure: ({ measureId = '' }) => ({ ...reason, measureId, measureVersion: 1 }),
  redaction: ({ statementId = '' }) => ({ ...reason, statementId }),
};

/** An input that is right for every step that takes one of this name, but for which report and which version of it. */
export function stepInput(name: IncidentInputName, about: StepInputAbout): object {
  return EXAMPLES[name](about);
}
