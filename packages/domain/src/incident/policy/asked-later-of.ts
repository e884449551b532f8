import type { AskedWhen } from '../../theme/index.ts';
import type { IncidentParty } from '../step/incident-parties.ts';

/**
 * Which of the questions that come after the receipt are asked of whom. Causes in the working environment are the
 * handler's to name; the one who was there is asked what it looked like.
 */
export const ASKED_LATER_OF: Readonly<Record<IncidentParty, readonly AskedWhen[]>> = {
  reporter: ['after_receipt'],
  affected: ['after_receipt'],
  handler: ['after_receipt', 'by_handler'],
  safety_rep: [],
};
