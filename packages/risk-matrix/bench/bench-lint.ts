import { checkAxioms, equalSteps, lint, VIOLENCE_AND_THREATS } from '../src/index.ts';
import { bestMilliseconds, type Figure } from './figure.ts';

const REPEATS = 100;

/** The axioms of a 5 × 5, and a full lint with the nearest compliant matrix and all sentences. */
export function benchLint(): readonly Figure[] {
  const scaled = { grid: VIOLENCE_AND_THREATS.grid, likelihoodBounds: equalSteps(5), consequenceBounds: equalSteps(5) };
  const axioms = (repeat(() => checkAxioms(scaled)) / REPEATS) * 1000;
  const full = repeat(() => lint(VIOLENCE_AND_THREATS)) / REPEATS;
  return [
    { name: 'axioms of a 5 × 5', value: `${axioms.toFixed(1)} µs`, demand: 'under 100 µs', isMet: axioms < 100 },
    { name: 'full lint of a 5 × 5', value: `${full.toFixed(2)} ms`, demand: 'under 2 ms', isMet: full < 2 },
  ];
}

function repeat(task: () => unknown): number {
  return bestMilliseconds(() => {
    for (let k = 0; k < REPEATS; k++) task();
  });
}
