import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/**
 * What it did to the mind, mildest first. `unknown` is for whoever reports what happened to a colleague; it is no strain
 * and no "none".
 */
export const PSYCHOLOGICAL_IMPACTS = defineCodeTable('incident.psychologicalImpacts', '2020-01-01', {
  none: { label: 'går fint', severityFloor: 1 },
  uncomfortable: { label: 'ubehagelig', severityFloor: 1 },
  frightened: { label: 'ble redd', severityFloor: 2 },
  needs_help: {
    label: 'trenger noen å snakke med',
    severityFloor: 2,
  },
  cannot_continue: {
    label: 'kan ikke jobbe videre i dag',
    severityFloor: 3,
  },
  unknown: { label: 'vet ikke', severityFloor: 1, validFrom: '2026-11-29' },
});

/** Code of a psychological strain. */
export type PsychologicalImpact = CodeOf<typeof PSYCHOLOGICAL_IMPACTS>;
