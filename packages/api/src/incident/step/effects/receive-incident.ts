import type { Work } from '../../../work.ts';
import { takeStep } from '../take-step.ts';

type Reception = { readonly incidentId: string; readonly version: number };

/** Say that the report has been read and is being taken care of. The people of the event are told. */
export function receiveIncident(work: Work, reception: Reception): Promise<void> {
  return takeStep(work, { ...reception, ability: 'receive' });
}
