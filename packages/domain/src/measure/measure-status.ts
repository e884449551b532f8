import { type CodeOf, defineCodeTable } from '../locale/index.ts';

/** How far a measure has come. */
export const MEASURE_STATUSES = defineCodeTable('measure.statuses', '2020-01-01', {
  planned: { label: 'Planlagt' },
  started: { label: 'I gang' },
  done: { label: 'Gjennomført' },
  dropped: { label: 'Ikke gjennomført' },
});

/** Code of a measure's status. */
export type MeasureStatus = CodeOf<typeof MEASURE_STATUSES>;
