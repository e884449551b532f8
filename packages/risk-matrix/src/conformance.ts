import { evaluateRisk } from './conformance/evaluate-risk.ts';
import { asObject, bounds, number, numbers } from './conformance/read-input.ts';
import { reportAxioms } from './conformance/report-axioms.ts';
import { priorFromClass, suggestColourings, updateFrequency } from './index.ts';

/** A vector as it stands in its file. */
interface VectorCase {
  readonly id: string;
  readonly input: unknown;
  readonly expected: unknown;
}

/**
 * How each reference-vector file is computed with this package; the key is the file's own `file` field.
 *
 * An adapter throws where the input is none it knows, and the conformance run counts that as failed.
 */
export const ADAPTERS: Readonly<Record<string, (input: unknown, vectorCase: VectorCase) => unknown>> = {
  'cox-axioms.json': (input) => reportAxioms(asObject(input)),
  'cox-enumeration.json': (input) => enumerate(asObject(input)),
  'risk-evaluation.json': (input) => evaluateRisk(asObject(input)),
  'frequency-classes.json': (input) => classifyFrequency(asObject(input)),
  'prior-from-class.json': (input) => {
    const { lower, upper } = asObject(input);
    return priorFromClass(number(lower), number(upper));
  },
};

function enumerate(input: Readonly<Record<string, unknown>>) {
  const colourings = suggestColourings({
    likelihoodBounds: bounds(input['probabilityBounds']),
    consequenceBounds: bounds(input['consequenceBounds']),
  });
  const hasGreenEdges = (colouring: readonly (readonly number[])[]) =>
    colouring[0]!.every((level) => level === 0) && colouring.every((row) => row[0] === 0);
  return { count: colourings.length, countTheorem1: colourings.filter(hasGreenEdges).length, colourings };
}

function classifyFrequency(input: Readonly<Record<string, unknown>>) {
  const estimate = updateFrequency(
    { shape: number(input['priorShape']), rate: number(input['priorRate']) },
    { events: number(input['events']), years: number(input['years']) },
    numbers(input['cuts']),
    number(input['credibility']),
  );
  const { classProbabilities: classProb, noneNextYear: predZero, nextYear95: predQ95, ...rest } = estimate;
  return { ...rest, classProb, predZero, predQ95 };
}
