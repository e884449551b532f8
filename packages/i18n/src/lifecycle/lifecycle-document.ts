import { INCIDENT_STEPS } from '@vern/domain/incident';
import { MEASURE_STEPS } from '@vern/domain/measure';
import { lifecycleSection } from '@vern/domain/step';
import { texts as mine } from '../areas/mine/en.ts';
import { words as incident } from '../codes/en/incident.ts';
import { words as measure } from '../codes/en/measure.ts';
import { texts as news } from '../news/incident/en.ts';

/** The page `docs/lifecycle.md`, made from the tables that the code runs on and the words that stand on the buttons. */
export function lifecycleDocument(): string {
  const { buttons } = news;
  const ofMeasure = {
    finish: mine.measures.done,
    reopen: mine.measures.reopen,
    change: buttons.changeMeasure,
    drop: buttons.dropMeasure,
  };
  return `# The life of a report

Made by \`pnpm --filter @vern/i18n docs:lifecycle\` from \`INCIDENT_STEPS\` and \`MEASURE_STEPS\`. Do not edit: a test holds them together.

A step that is not in the table cannot be taken. Whether a person is the reporter, affected, the handler or a safety
representative is decided by the access policy.

${lifecycleSection(INCIDENT_STEPS, { statuses: incident.statuses, steps: buttons })}
## The life of a measure

${lifecycleSection(MEASURE_STEPS, { statuses: measure.statuses, steps: ofMeasure })}`;
}
