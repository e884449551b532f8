import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** Absence that the event led to, as known when it is reported or assessed. */
export const ABSENCES = defineCodeTable('2020-01-01', {
  none: { label: label('ikke fravær', 'ikkje fråvær', 'no absence'), severityFloor: 1 },
  rest_of_day: { label: label('resten av dagen', 'resten av dagen', 'rest of the day'), severityFloor: 1 },
  up_to_three_days: { label: label('én til tre dager', 'éin til tre dagar', 'one to three days'), severityFloor: 3 },
  more_than_three_days: {
    label: label('mer enn tre dager', 'meir enn tre dagar', 'more than three days'),
    severityFloor: 3,
  },
  unknown: { label: label('vet ikke ennå', 'veit ikkje enno', 'not known yet'), severityFloor: 1 },
});

/** Code of an absence. */
export type Absence = CodeOf<typeof ABSENCES>;
