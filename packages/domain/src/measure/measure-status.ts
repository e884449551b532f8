import { type CodeOf, defineCodeTable, label } from '../locale/index.ts';

/** How far a measure has come. */
export const MEASURE_STATUSES = defineCodeTable('2020-01-01', {
  planned: { label: label('Planlagt', 'Planlagt', 'Planned') },
  started: { label: label('I gang', 'I gang', 'Under way') },
  done: { label: label('Gjennomført', 'Gjennomført', 'Carried out') },
  dropped: { label: label('Ikke gjennomført', 'Ikkje gjennomført', 'Not carried out') },
});

/** Code of a measure's status. */
export type MeasureStatus = CodeOf<typeof MEASURE_STATUSES>;
