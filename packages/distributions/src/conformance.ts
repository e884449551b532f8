import { betaCdf, betaQuantile, betaSurvival } from './beta.ts';
import { binomialCdf, binomialPmf, binomialSurvival } from './binomial.ts';
import { gammaCdf, gammaQuantile, gammaSurvival, gammaUpperQuantile } from './gamma.ts';
import { negativeBinomialCdf, negativeBinomialSurvival } from './negative-binomial.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { poissonCdf, poissonPmf, poissonSurvival } from './poisson.ts';
import { digamma } from './special/digamma.ts';
import { logGamma } from './special/log-gamma.ts';
import { trigamma } from './special/trigamma.ts';
import { studentTCdf, studentTQuantile } from './student-t.ts';

/** One case of a vector file, as the conformance runner hands it over. */
export interface VectorCase {
  readonly id: string;
  readonly input: unknown;
  readonly expected: unknown;
}

/** Turns a case's input into what is compared with its `expected`; throws on a case it does not know. */
export type VectorAdapter = (input: unknown, vectorCase: VectorCase) => unknown;

/** The vector files this package answers for, by their `file` field. */
export const ADAPTERS: Readonly<Record<string, VectorAdapter>> = {
  'dist-hard-points.json': hardPoint,
  'own-hard-points.json': hardPoint,
};

/** The vectors' function names; arguments are in our own order. */
const FUNCTIONS: Readonly<Record<string, (...args: [number, number, number]) => number>> = {
  poisCdf: poissonCdf,
  poisSf: poissonSurvival,
  poisPmf: poissonPmf,
  gammaCdf: (x, shape) => gammaCdf(x, shape),
  gammaSf: (x, shape) => gammaSurvival(x, shape),
  gammaQuantile: (p, shape) => gammaQuantile(p, shape),
  gammaQuantileUpper: (p, shape) => gammaUpperQuantile(p, shape),
  betaCdf,
  betaSf: betaSurvival,
  betaQuantile,
  binomCdf: binomialCdf,
  binomSf: binomialSurvival,
  binomPmf: binomialPmf,
  nbCdf: negativeBinomialCdf,
  nbSf: negativeBinomialSurvival,
  normCdf: normalCdf,
  normQuantile: normalQuantile,
  tCdf: studentTCdf,
  tQuantile: studentTQuantile,
  lgamma: logGamma,
  digamma,
  trigamma,
};

function hardPoint(input: unknown): { value: number } {
  const { fn, args } = input as { fn: string; args: [number, number, number] };
  const call = FUNCTIONS[fn];
  if (call === undefined) throw new RangeError(`Unknown function in a vector: ${fn}`);
  return { value: call(...args) };
}
