import { defineNews } from '../../subject/index.ts';
import type { MeasureParty } from '../step/measure-steps.ts';

const OWNER: readonly MeasureParty[] = ['owner'];

/** What there is to tell of a measure to whoever has it or had it, who may not see what it came from. */
export const MEASURE_NEWS = defineNews('measure', {
  'measure.assigned': { audience: OWNER, urgency: 'today', group: 'measure' },
  /** Another owner, another day, or dropped. */
  'measure.changed': { audience: OWNER, urgency: 'today', group: 'measure' },
});
