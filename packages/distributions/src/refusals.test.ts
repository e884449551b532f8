import { describe, expect, it } from 'vitest';
import * as kernel from './index.ts';

type Call = (...args: number[]) => number;
const INFINITY = Number.POSITIVE_INFINITY;

/** What each kind of argument may not be; its ends are let through where they belong to it. */
const POSITIVE = { fine: [1e-300], bad: [0, -1, INFINITY] } as const;
const NOT_NEGATIVE = { fine: [0], bad: [-5e-324, INFINITY] } as const;
const PROBABILITY = { fine: [0, 1], bad: [-0.1, 1.1] } as const;
const ABOVE_ZERO = { fine: [1], bad: [-0.1, 1.1, 0] } as const;
const WHOLE = { fine: [-1, 0, 3], bad: [0.5, INFINITY, 2 ** 53] } as const;
const WHOLE_FROM_ZERO = { fine: [0, 3], bad: [0.5, -1] } as const;
const NUMBER = { fine: [-INFINITY, INFINITY], bad: [] } as const;

const QUANTILES = ['Quantile', 'UpperQuantile'] as const;
const TAILS = ['Cdf', 'Survival', 'LogCdf', 'LogSurvival'] as const;

/** The arguments of each distribution's functions, in order: name, kind, a value that is fine. */
const FAMILIES = [
  {
    family: 'gamma',
    point: ['x', NUMBER, 1],
    parameters: [
      ['shape', POSITIVE, 2],
      ['rate', POSITIVE, 1],
    ],
    functions: [...TAILS, 'Pdf'],
    target: 'probability',
  },
  {
    family: 'beta',
    point: ['x', PROBABILITY, 0.5],
    parameters: [
      ['alpha', POSITIVE, 2],
      ['beta', POSITIVE, 3],
    ],
    functions: [...TAILS, 'Pdf'],
    target: 'probability',
  },
  { family: 'normal', point: ['z', NUMBER, 1], parameters: [], functions: [...TAILS, 'Pdf'], target: 'probability' },
  {
    family: 'studentT',
    point: ['t', NUMBER, 1],
    parameters: [['degreesOfFreedom', POSITIVE, 3]],
    functions: [...TAILS, 'Pdf'],
    target: 'probability',
  },
  {
    family: 'poisson',
    point: ['count', WHOLE, 2],
    parameters: [['mean', NOT_NEGATIVE, 3]],
    functions: [...TAILS, 'Pmf', 'LogPmf'],
    target: 'probability',
  },
  {
    family: 'binomial',
    point: ['successes', WHOLE, 2],
    parameters: [
      ['trials', WHOLE_FROM_ZERO, 5],
      ['probability', PROBABILITY, 0.3],
    ],
    functions: [...TAILS, 'Pmf', 'LogPmf'],
    target: 'target',
  },
  {
    family: 'negativeBinomial',
    point: ['failures', WHOLE, 2],
    parameters: [
      ['size', POSITIVE, 2],
      ['probability', ABOVE_ZERO, 0.3],
    ],
    functions: [...TAILS, 'Pmf', 'LogPmf'],
    target: 'target',
  },
] as const;

interface Argument {
  readonly name: string;
  readonly kind: { readonly fine: readonly number[]; readonly bad: readonly number[] };
  readonly value: number;
}

const CALLS = FAMILIES.flatMap(({ family, point, parameters, functions, target }) => {
  const argumentOf = ([name, kind, value]: readonly [string, Argument['kind'], number]): Argument => ({
    name,
    kind,
    value,
  });
  const rest = parameters.map(argumentOf);
  const wanted: Argument = { name: target, kind: PROBABILITY, value: 0.4 };
  return [
    ...functions.map((suffix) => ({ name: `${family}${suffix}`, takes: [argumentOf(point), ...rest] })),
    ...QUANTILES.map((suffix) => ({ name: `${family}${suffix}`, takes: [wanted, ...rest] })),
  ];
});
const BETA_SHAPES: readonly Argument[] = [
  { name: 'probability', kind: PROBABILITY, value: 0.4 },
  { name: 'alpha', kind: POSITIVE, value: 2 },
  { name: 'beta', kind: POSITIVE, value: 3 },
];
const ONE_POSITIVE: readonly Argument[] = [{ name: 'x', kind: POSITIVE, value: 2 }];
const OTHERS = [
  { name: 'betaLogOddsQuantile', takes: BETA_SHAPES },
  { name: 'betaLogOddsUpperQuantile', takes: BETA_SHAPES },
  { name: 'logGamma', takes: ONE_POSITIVE },
  { name: 'digamma', takes: ONE_POSITIVE },
  { name: 'trigamma', takes: ONE_POSITIVE },
];

describe.each([...CALLS, ...OTHERS])('$name', ({ name, takes }) => {
  const call = (kernel as unknown as Record<string, Call>)[name]!;
  const withValue = (index: number, value: unknown) =>
    takes.map((argument, i) => (i === index ? value : argument.value)) as number[];

  it('answers with a number that is one, also at the ends of what it takes', () => {
    expect(call(...takes.map(({ value }) => value))).not.toBeNaN();
    for (const [index, { kind }] of takes.entries()) {
      for (const value of kind.fine) expect(call(...withValue(index, value))).not.toBeNaN();
    }
  });

  it('refuses each impossible argument by its name', () => {
    for (const [index, { name: argument, kind }] of takes.entries()) {
      for (const bad of [...kind.bad, Number.NaN]) {
        expect(() => call(...withValue(index, bad))).toThrow(RangeError);
        expect(() => call(...withValue(index, bad))).toThrow(new RegExp(`^${argument} must .`));
      }
      for (const value of kind.bad.filter((bad) => bad !== 0)) {
        expect(() => call(...withValue(index, value))).toThrow(`got ${value}.`);
      }
      expect(() => call(...withValue(index, '2'))).toThrow(new TypeError(`${argument} must be a number, got string.`));
    }
  });
});

describe('refusals', () => {
  it('say what would have been right', () => {
    expect(() => kernel.gammaCdf(Number.NaN, 1)).toThrow(new RangeError('x must not be NaN.'));
    expect(() => kernel.gammaCdf(1, 0)).toThrow(new RangeError('shape must be positive and finite, got 0.'));
    expect(() => kernel.poissonCdf(1, -1)).toThrow(new RangeError('mean must be finite and not negative, got -1.'));
    expect(() => kernel.poissonCdf(0.5, 1)).toThrow(new RangeError('count must be a whole number, got 0.5.'));
    expect(() => kernel.betaCdf(2, 1, 1)).toThrow(new RangeError('x must lie in [0, 1], got 2.'));
    expect(() => kernel.negativeBinomialCdf(1, 1, 0)).toThrow(
      new RangeError('probability must not be 0: the count would be infinite.'),
    );
  });
});
