import { calibrateUnits, likelihoodCuts, VIOLENCE_AND_THREATS } from '../src/index.ts';
import { bestMilliseconds, type Figure, numberStream } from './figure.ts';

const UNITS = 20_000;

/** Class probabilities of 20,000 units with different counts and times, drawn towards their parent. */
export function benchCalibration(): readonly Figure[] {
  const next = numberStream(3);
  const events = Uint32Array.from({ length: UNITS }, () => Math.floor((next(1000) / 1000) ** 4 * 200));
  const years = Float64Array.from({ length: UNITS }, () => 1 + next(4000) / 1000);
  const cuts = likelihoodCuts(VIOLENCE_AND_THREATS);
  const time = bestMilliseconds(() => calibrateUnits(events, years, cuts));
  return [
    { name: 'calibration of 20,000 units', value: `${time.toFixed(0)} ms`, demand: 'under 100 ms', isMet: time < 100 },
  ];
}
