import type { RiskMatrix } from '../define/risk-matrix.ts';
import { evaluateDistribution } from '../evaluate/evaluate-distribution.ts';
import { evaluateInterval } from '../evaluate/evaluate-interval.ts';
import type { Barrier } from '../residual/barrier.ts';
import { residual } from '../residual/residual.ts';
import { asObject, grid, interval, number, numbers } from './read-input.ts';

/** One case of risk-evaluation, by its kind. */
export function evaluateRisk(input: Readonly<Record<string, unknown>>): unknown {
  switch (input['kind']) {
    case 'residual':
      return residualOf(input);
    case 'interval':
      return intervalOf(input);
    case 'cellDistribution':
      return distributionOf(input);
    default:
      throw new TypeError(`Unknown kind of case: ${String(input['kind'])}.`);
  }
}

function residualOf(input: Readonly<Record<string, unknown>>) {
  if (!Array.isArray(input['barriers'])) throw new TypeError('Not a list of barriers.');
  const hazard = { frequency: number(input['frequency']), consequence: numbers(input['consequence']) };
  return residual(hazard, input['barriers'].map(barrierOf), number(input['commonCause']));
}

function barrierOf(value: unknown): Barrier {
  const { effect, effectiveness, availability, shift } = asObject(value);
  if (effect !== 'frequency' && effect !== 'consequence') throw new TypeError(`Unknown effect: ${String(effect)}.`);
  return {
    effect,
    effectiveness: number(effectiveness),
    availability: number(availability),
    shift: number(shift ?? 0),
  };
}

function intervalOf(input: Readonly<Record<string, unknown>>) {
  const { minLevel, maxLevel, levels } = evaluateInterval(
    gridOnly(input),
    interval(input['probabilityInterval']),
    interval(input['consequenceInterval']),
  );
  return { minBand: minLevel, maxBand: maxLevel, bands: levels };
}

function distributionOf(input: Readonly<Record<string, unknown>>) {
  const { levels, probabilities, modalLevel, topProbability, entropyBits } = evaluateDistribution(
    gridOnly(input),
    numbers(input['probabilityDistribution']),
    numbers(input['consequenceDistribution']),
  );
  return { bandProb: probabilities, bands: levels, modalBand: modalLevel, pTop: topProbability, entropyBits };
}

/** The evaluators need nothing of a matrix but its cells. */
function gridOnly(input: Readonly<Record<string, unknown>>): Pick<RiskMatrix, 'grid'> {
  return { grid: grid(input['band']) };
}
