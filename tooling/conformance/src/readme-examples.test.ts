import { readFileSync } from 'node:fs';
import * as distributions from '@vern/distributions';
import * as statistics from '@vern/incident-statistics';
import * as matrices from '@vern/risk-matrix';
import { describe, expect, it } from 'vitest';
import { isAsSaid } from './is-as-said.fixture.ts';
import { readmeExamples } from './readme-examples.fixture.ts';

/** The engines, and at least how many examples each README must show: none would pass unseen. */
const READMES = [
  { room: 'distributions', engine: distributions, atLeast: 3 },
  { room: 'risk-matrix', engine: matrices, atLeast: 9 },
  { room: 'incident-statistics', engine: statistics, atLeast: 27 },
] as const;

describe.each(READMES)('the README of $room', ({ room, engine, atLeast }) => {
  const readme = readFileSync(new URL(`../../../packages/${room}/README.md`, import.meta.url), 'utf8');
  const examples = readmeExamples(readme, engine);

  it('shows as many worked examples as it should', () => {
    expect(examples.length).toBeGreaterThanOrEqual(atLeast);
  });

  it.each(examples)('says what is so: $code', ({ said, got }) => {
    expect(isAsSaid(said, got), `said: ${said}\ngot: ${JSON.stringify(got)}`).toBe(true);
  });
});

describe('isAsSaid', () => {
  it.each<[string, unknown]>([
    ['0.862: 14 % fewer a day', 0.86249],
    ['8.9 to 21.3 a year', [8.94, 21.31]],
    ['0.827 to 0.899: certain', { lower: 0.8271, upper: 0.8994 }],
    ["'orange'", 'orange'],
    ["['a', 'b']: a tie", ['a', 'b']],
    ['[]: none', []],
    ["code 'cannot_tell', reasons ['x']", { code: 'cannot_tell', reasons: ['x'], more: 1 }],
    ['true: so it is', true],
    ["{ kind: 'additive', tau2: 0 }: no more", { kind: 'additive', tau2: 0 }],
    ['1.44959e-109: small', 1.4495916646687918e-109],
    ['Infinity: never', Number.POSITIVE_INFINITY],
  ])('takes “%s” for what it says', (said, got) => expect(isAsSaid(said, got)).toBe(true));

  it.each<[string, unknown]>([
    ['0.862', 0.8631],
    ['1.44959e-109', 1.4495e-109],
    ['8.9 to 21.3', [8.9, 21.4]],
    ['8.9', [8.9, 21.3]],
    ["'orange'", 'red'],
    ["['a']", ['a', 'b']],
    ["code 'reached'", { code: 'worse' }],
    ['what was hoped for', { code: 'worse' }],
    ['true', false],
    ['much', 3],
    ['Infinity', 3],
    ['3', Number.POSITIVE_INFINITY],
  ])('does not take “%s” for something else', (said, got) => expect(isAsSaid(said, got)).toBe(false));
});
