import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/**
 * What it did to the mind, mildest first. `unknown` is for whoever reports what happened to a colleague; it is no strain
 * and no "none".
 */
export const PSYCHOLOGICAL_IMPACTS = defineCodeTable('2020-01-01', {
  none: { label: label('går fint', 'går fint', 'fine'), severityFloor: 1 },
  uncomfortable: { label: label('ubehagelig', 'ubehageleg', 'uncomfortable'), severityFloor: 1 },
  frightened: { label: label('ble redd', 'vart redd', 'frightened'), severityFloor: 2 },
  needs_help: {
    label: label('trenger noen å snakke med', 'treng nokon å snakke med', 'needs somebody to talk to'),
    severityFloor: 2,
  },
  cannot_continue: {
    label: label('kan ikke jobbe videre i dag', 'kan ikkje jobbe vidare i dag', 'cannot carry on working today'),
    severityFloor: 3,
  },
  unknown: { label: label('vet ikke', 'veit ikkje', 'do not know'), severityFloor: 1, validFrom: '2026-11-29' },
});

/** Code of a psychological strain. */
export type PsychologicalImpact = CodeOf<typeof PSYCHOLOGICAL_IMPACTS>;
