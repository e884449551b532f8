import { INCIDENT_STEPS } from '@vern/domain/incident';
import { MEASURE_STEPS } from '@vern/domain/measure';
import { NOUN_STEPS } from '@vern/domain/nouns';
import { lifecycleSection, type StepTable } from '@vern/domain/step';
import type { CodeNoun } from '../codes/code-words.ts';
import { loadCodes } from '../codes/load-codes.ts';
import { loadTexts } from '../texts/load-texts.ts';

type Words = Readonly<Record<string, string>>;

/** The page `docs/lifecycle.md`, made from the tables that the code runs on and the words that stand on the buttons. */
export async function lifecycleDocument(): Promise<string> {
  const [{ buttons }, mine] = await Promise.all([loadTexts('en', 'news'), loadTexts('en', 'mine')]);
  const ofMeasure = {
    start: mine.measures.start,
    putBack: mine.measures.putBack,
    finish: mine.measures.done,
    reopen: mine.measures.reopen,
    change: buttons.changeMeasure,
    drop: buttons.dropMeasure,
  };
  const others = NOUN_STEPS.filter((table) => ![INCIDENT_STEPS, MEASURE_STEPS].some((told) => told === table));
  const sections = [
    `# The life of a report

Made by \`pnpm --filter @vern/i18n docs:lifecycle\` from the tables of steps. Do not edit: a test holds them together.

A step that is not in the table cannot be taken. Whether a person is the reporter, affected, the handler or a safety
representative is decided by the access policy.

${lifecycleSection(INCIDENT_STEPS, { statuses: await statusWords('incident'), steps: buttons })}`,
    `## The life of a measure

${lifecycleSection(MEASURE_STEPS, { statuses: await statusWords('measure'), steps: ofMeasure })}`,
    ...(await Promise.all(others.map((table) => section(table, buttons)))),
  ];
  return sections.join('\n');
}

/** A noun whose buttons are named after it: `noun.step`. */
async function section(table: StepTable<string, string, never>, buttons: Words): Promise<string> {
  const { noun, names } = table;
  const steps = Object.fromEntries(names.map((name) => [name, buttons[`${noun}.${name}`] ?? name]));
  return `## The life of a ${noun}\n\n${lifecycleSection(table, { statuses: await statusWords(noun), steps })}`;
}

async function statusWords(noun: string): Promise<Words> {
  const words: Readonly<Record<string, Words>> | null = await loadCodes('en', noun as CodeNoun);
  return words?.['statuses'] ?? {};
}
