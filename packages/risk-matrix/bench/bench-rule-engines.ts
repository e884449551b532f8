import jsonLogic from 'json-logic-js';
import { Engine, type RuleProperties } from 'json-rules-engine';
import { evaluate, VIOLENCE_AND_THREATS } from '../src/index.ts';
import { bestMilliseconds, type Figure, numberStream } from './figure.ts';

const COUNT = 2_000;
const { grid } = VIOLENCE_AND_THREATS;

interface Rating {
  readonly likelihood: number;
  readonly injury: number;
}

/** One rating at a time, against two general rule engines that hold the same 25 rules. */
export async function benchRuleEngines(): Promise<readonly Figure[]> {
  const next = numberStream(2);
  const ratings = Array.from({ length: COUNT }, (): Rating => ({ likelihood: next(5), injury: next(5) }));
  const expected = ratings.map(({ likelihood, injury }) => grid[likelihood]![injury]!);

  const own = () =>
    ratings.map(
      ({ likelihood, injury }) => evaluate(VIOLENCE_AND_THREATS, { likelihood, consequences: { injury } }).level,
    );
  const logic = logicRule();
  const withLogic = () => ratings.map((rating): number => jsonLogic.apply(logic, rating));
  const engine = new Engine(cells().map(engineRule));
  requireSame(own(), expected);
  requireSame(withLogic(), expected);
  requireSame(await runAll(engine, ratings.slice(0, 50)), expected.slice(0, 50));

  const ownTime = bestMilliseconds(own) / COUNT;
  const logicTime = bestMilliseconds(withLogic) / COUNT;
  const engineTime = await bestAsync(() => runAll(engine, ratings.slice(0, 200)), 200);
  return [figure('json-rules-engine', engineTime / ownTime, 20), figure('json-logic-js', logicTime / ownTime, 5)];
}

function figure(rival: string, factor: number, least: number): Figure {
  return {
    name: `single evaluations, times as fast as ${rival}`,
    value: factor.toFixed(1),
    demand: `at least ${least}`,
    isMet: factor >= least,
  };
}

function cells(): readonly (readonly [number, number, number])[] {
  return grid.flatMap((row, i) => row.map((level, j) => [i, j, level] as const));
}

/** Nested "if both match, this level, else try the next". */
function logicRule(): jsonLogic.RulesLogic {
  const branches = cells().flatMap(([i, j, level]) => [
    { and: [{ '===': [{ var: 'likelihood' }, i] }, { '===': [{ var: 'injury' }, j] }] },
    level,
  ]);
  return { if: branches } as jsonLogic.RulesLogic;
}

function engineRule([likelihood, injury, level]: readonly [number, number, number]): RuleProperties {
  return {
    conditions: {
      all: [
        { fact: 'likelihood', operator: 'equal', value: likelihood },
        { fact: 'injury', operator: 'equal', value: injury },
      ],
    },
    event: { type: 'level', params: { level } },
  };
}

async function runAll(engine: Engine, ratings: readonly Rating[]): Promise<readonly number[]> {
  const levels: number[] = [];
  for (const rating of ratings) {
    const { events } = await engine.run({ ...rating });
    levels.push(events[0]?.params?.['level'] as number);
  }
  return levels;
}

async function bestAsync(task: () => Promise<unknown>, count: number): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    await task();
    best = Math.min(best, performance.now() - start);
  }
  return best / count;
}

/** A comparison of speeds means nothing unless all compute the same. */
function requireSame(got: readonly number[], want: readonly number[]): void {
  if (got.join() !== want.join()) throw new Error('The engines disagree; nothing to compare.');
}
