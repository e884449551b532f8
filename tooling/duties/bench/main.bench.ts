import { readFileSync } from 'node:fs';
import { type DutiesFound, dutiesOf } from '@vern/domain/duty';
import { readDutyFacts } from '@vern/domain/duty/schema';
import { caseFileSchema } from '../src/case-file.schema.ts';
import { workCalendarsOf } from '../src/work-calendars.ts';

const LEAST_RATIO = 0.2;
const ROUNDS = 41;
const MS_A_ROUND = 50;
const TIMES_A_LOOK = 20;

const text = readFileSync(new URL('../vectors/duty-cases.json', import.meta.url), 'utf8');
const { calendars, cases } = caseFileSchema.parse(JSON.parse(text));

/** The facts of the published cases with their calendars, worked through once. */
const asked = cases.flatMap(({ calendar, facts: given }) => {
  const read = readDutyFacts(given);
  const days = calendars[String(calendar)];
  return 'refused' in read || days === undefined
    ? []
    : [{ facts: read.facts, calendars: workCalendarsOf(days, read.facts.unitKind) }];
});
const answers = asked.map(({ facts, calendars: days }) => dutiesOf(facts, days));

/** What the answers are made of: their instants in the two parts that their text is put together of. */
const parts = answers.map((answer) => ({
  ...answer,
  duties: answer.duties.map((duty) => ({ duty, due: partsOf(duty.due) })),
  care: answer.care.map((step) => ({ step, due: partsOf(step.due) })),
}));

function partsOf(due: string | null): { readonly day: string | null; readonly time: string | null } {
  return { day: due?.slice(0, 10) ?? null, time: due?.slice(10) || null };
}

/**
 * A loop that makes the objects of an answer and asks nothing: all of them anew but for the rows of the tables, which both hand on.
 *
 * @param isSharing - Hands on what the engine hands on too, such as who answers and the reasons: the strictest comparison.
 */
function made({ rulesVersion, severity, duties, care }: (typeof parts)[number], isSharing: boolean): DutiesFound {
  const sameDuties: DutiesFound['duties'][number][] = [];
  for (const { duty, due } of duties) {
    const { rule, person, kind, counted } = duty;
    const { who, citations, why } = isSharing ? duty : anew(duty);
    sameDuties.push({ rule, person, due: textOf(due), who, kind, citations, why, counted: counted && { ...counted } });
  }
  const sameCare: DutiesFound['care'][number][] = [];
  for (const { step: of, due } of care) {
    const { step, person, level, counted } = of;
    const { who, why } = isSharing ? of : { who: { ...of.who }, why: [...of.why] };
    sameCare.push({ step, person, due: textOf(due) ?? '', who, level, why, counted: { ...counted } });
  }
  return { rulesVersion, severity, duties: sameDuties, care: sameCare };
}

function anew({ who, citations, why }: DutiesFound['duties'][number]) {
  return { who: { ...who }, citations: [...citations], why: [...why] };
}

function textOf({ day, time }: ReturnType<typeof partsOf>): string | null {
  return time === null ? day : `${day}${time}`;
}

let kept: unknown;
const engine = () => {
  for (const { facts, calendars: days } of asked) kept = dutiesOf(facts, days);
};
const bare = () => {
  for (const each of parts) kept = made(each, false);
};
const sharing = () => {
  for (const each of parts) kept = made(each, true);
};
const reading = () => {
  for (const { facts } of cases) kept = readDutyFacts(facts);
};

/** Milliseconds of the processor for one time through all cases: neighbours on the machine do not count. */
function timed(run: () => void): number {
  const begun = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000;
  };
  let times = 0;
  do {
    for (let i = 0; i < TIMES_A_LOOK; i += 1) run();
    times += TIMES_A_LOOK;
  } while (spent() < MS_A_ROUND);
  return spent() / times;
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const spread = (values: readonly number[], digits: number) => {
  const [least, middle, most] = [0, values.length >> 1, values.length - 1].map(
    (at) => sorted(values)[at] ?? Number.NaN,
  );
  return `${least?.toFixed(digits)} / ${middle?.toFixed(digits)} / ${most?.toFixed(digits)}`;
};
for (let warmUp = 0; warmUp < 5; warmUp += 1) for (const run of [engine, bare, sharing, reading]) timed(run);
const rounds = Array.from({ length: ROUNDS }, () => ({
  engine: timed(engine),
  bare: timed(bare),
  sharing: timed(sharing),
}));
const ratios = rounds.map((round) => round.bare / round.engine);
const strict = rounds.map((round) => round.sharing / round.engine);
const perSecond = rounds.map((round) => (1_000 / round.engine) * asked.length);
const median = sorted(ratios)[ROUNDS >> 1] ?? 0;
const objects = answers.reduce((sum, { duties, care }) => sum + duties.length + care.length, 0);
const write = (line: string) => process.stdout.write(`${line}\n`);
write(`${asked.length} events, ${objects} duties and steps, ${ROUNDS} rounds; least / median / most`);
write(`events a second           ${spread(perSecond, 0)}`);
write(`of a bare loop’s pace     ${spread(ratios, 3)} (at least ${LEAST_RATIO})`);
write(`… of one that shares too   ${spread(strict, 3)}`);
write(`reading the facts first   ${((timed(reading) * 1_000) / cases.length).toFixed(1)} µs an event`);
process.exitCode = median >= LEAST_RATIO && kept !== undefined ? 0 : 1;
