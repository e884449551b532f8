import type { Throughput } from '../load/closed-loop.ts';
import type { EmbeddedFigures } from '../measure/on-pglite.ts';
import type { PostgresFigures } from '../measure/on-postgres.ts';
import { type Bar, type Line, ratioSpread, type Spread, spreadOf } from '../report/index.ts';

/** Everything that was measured in one run. */
export interface Figures {
  readonly postgres: PostgresFigures;
  readonly pglite: EmbeddedFigures;
}

const MEGABYTE = 1e6;
const SECOND_MS = 1_000;

/** The figures with the bars they are held against, and beside them what is context alone. */
export function linesOf({ postgres, pglite }: Figures): readonly Line[] {
  const single = (value: number): Spread => spreadOf([value]);
  const ms = (what: string, value: number, bar: Bar | null) => line(what, single(value), ' ms', 0, bar);
  const seconds = (what: string, values: readonly number[], bar: Bar | null) =>
    line(what, spreadOf(values.map((value) => value / SECOND_MS)), ' s', 1, bar);
  const megabytes = (what: string, bytes: number, bar: Bar) => line(what, single(bytes / MEGABYTE), ' MB', 0, bar);
  const scriptBytes = pglite.scripts.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
  return [
    ratio('Submit, whole stack ÷ floor', postgres.submit, [0, 1], { atLeast: 0.5 }),
    ms('Submit, p99 at 100 requests/s', postgres.submitWaiting.p99, { atMost: 60 }),
    ratio("A unit's closed reports, first page ÷ bare keyset query", postgres.list, [0, 1], { atLeast: 0.3 }),
    ratio("A unit's new reports, first page ÷ bare keyset query", postgres.newList, [0, 1], { atLeast: 0.3 }),
    // As fast as the first: what differs between two measurements of the same page is a few hundredths.
    ratio('Deep page ÷ first page', postgres.list, [2, 0], { atLeast: 0.9 }),
    line('Script of a first visit to the report page', single(scriptBytes / 1_000), ' kB gzip', 1, { atMost: 125 }),
    megabytes('Memory after load, on PostgreSQL', postgres.residentBytes, { atMost: 350 }),
    megabytes('Memory after load, embedded database included', pglite.residentBytes, { atMost: 600 }),
    seconds('Second `npm start`, embedded database', pglite.secondStartMs, { atMost: 3 }),
    seconds('First start, embedded, with the demo municipality made', [pglite.firstStartMs], null),
    seconds('Start on a PostgreSQL that is migrated', [postgres.startedInMs], null),
    perSecond('Submit on PostgreSQL, 20 connections', postgres.submit, 0),
    perSecond('Submit on the floor', postgres.submit, 1),
    ms('Floor, p99 at 100 requests/s', postgres.floorWaiting.p99, null),
    perSecond('Submit on the embedded database', pglite.submit, 0),
    ms('Submit on the embedded database, p99 at 100 requests/s', pglite.submitWaiting.p99, null),
    perSecond("A unit's closed reports, first page", postgres.list, 0),
    perSecond('Bare keyset query', postgres.list, 1),
    perSecond("A unit's closed reports, deep page", postgres.list, 2),
    perSecond('Bare keyset query, deep page', postgres.list, 3),
  ];
}

function line(what: string, figure: Spread, unit: string, digits: number, bar: Bar | null): Line {
  return { what, figure, unit, digits, bar };
}

type Rounds = readonly (readonly Throughput[])[];

function ratio(what: string, rounds: Rounds, [ours, floor]: readonly [number, number], bar: Bar): Line {
  const pairs = rounds.map((round) => [round[ours]!.perSecond, round[floor]!.perSecond] as const);
  return line(what, ratioSpread(pairs), '', 2, bar);
}

function perSecond(what: string, rounds: Rounds, side: number): Line {
  return line(what, spreadOf(rounds.map((round) => round[side]!.perSecond)), '/s', 0, null);
}
