import { type CodeOf, defineCodeTable, label } from '../locale/index.ts';

/** How far a measure has come. */
export const MEASURE_STATUSES = defineCodeTable('2020-01-01', {
  planned: { label: label('Planlagt', 'Planlagt', 'Planned') },
  started: { label: label('Påbegynt', 'Påbyrja', 'Started') },
  done: { label: label('Gjennomført', 'Gjennomført', 'Done') },
  dropped: { label: label('Droppet', 'Droppa', 'Dropped') },
});

/** Code of a measure's status. */
export type MeasureStatus = CodeOf<typeof MEASURE_STATUSES>;
