import { isOpenMeasure } from '../../measure/index.ts';
import type { MeasureRecord } from '../../measure/ports/index.ts';

/** Due day of the open measure that is due first; null when none is open. */
export function firstDue(measures: readonly Pick<MeasureRecord, 'status' | 'dueOn'>[]): string | null {
  const days = measures.filter(isOpenMeasure).map(({ dueOn }) => dueOn);
  return days.sort()[0] ?? null;
}
