import type { Random } from '../random/create-random.ts';
import type { IncidentTables } from './incident-tables.ts';
import { putCase } from './put-case.ts';
import type { ReceivedReport } from './receive-report.ts';
import type { Step } from './step.ts';
import { takeSteps } from './take-steps.ts';

/** Take the steps of a report and put it with all of them into the tables. */
export function writeReport(
  tables: IncidentTables,
  random: Random,
  report: ReceivedReport,
  { steps, newsFrom }: { readonly steps: readonly Step[]; readonly newsFrom: number },
): void {
  putCase(tables, report.municipalityId, takeSteps(random, report, steps), newsFrom);
}
