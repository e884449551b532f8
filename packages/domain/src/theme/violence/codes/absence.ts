import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/** Absence that the event led to, as known when it is reported or assessed. */
export const ABSENCES = defineCodeTable('incident.absences', '2020-01-01', {
  none: { label: 'ikke fravær', severityFloor: 1 },
  rest_of_day: { label: 'resten av dagen', severityFloor: 1 },
  up_to_three_days: { label: 'én til tre dager', severityFloor: 3 },
  more_than_three_days: {
    label: 'mer enn tre dager',
    severityFloor: 3,
  },
  unknown: { label: 'vet ikke ennå', severityFloor: 1 },
});

/** Code of an absence. */
export type Absence = CodeOf<typeof ABSENCES>;
