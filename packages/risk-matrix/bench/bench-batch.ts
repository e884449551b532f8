import { evaluateBatch, VIOLENCE_AND_THREATS } from '../src/index.ts';
import { bestMilliseconds, type Figure, numberStream } from './figure.ts';

const COUNT = 2_000_000;

/** Levels of two million ratings, against a loop that only looks up. */
export function benchBatch(): readonly Figure[] {
  const next = numberStream(1);
  const likelihood = Uint8Array.from({ length: COUNT }, () => next(5));
  const consequence = Uint8Array.from({ length: COUNT }, () => next(5));
  const out = new Uint8Array(COUNT);
  const table = Uint8Array.from(VIOLENCE_AND_THREATS.grid.flat());
  const bare = bestMilliseconds(() => {
    for (let k = 0; k < COUNT; k++) out[k] = table[likelihood[k]! * 5 + consequence[k]!]!;
  });
  const engine = bestMilliseconds(() => evaluateBatch(VIOLENCE_AND_THREATS, likelihood, [consequence], out));
  const perSecond = COUNT / engine / 1000;
  return [
    {
      name: 'cells a second in batch',
      value: `${perSecond.toFixed(0)} million`,
      demand: 'at least 20 million',
      isMet: perSecond >= 20,
    },
    {
      name: 'speed against a bare typed-array loop',
      value: (bare / engine).toFixed(2),
      demand: 'at least 0.5',
      isMet: bare / engine >= 0.5,
    },
  ];
}
