import { SEVERITIES } from '@vern/domain/severity';
import { emptyTables, type IncidentTables } from '../incidents/incident-tables.ts';
import { receiveReport } from '../incidents/receive-report.ts';
import type { SentReport } from '../incidents/sent-report.ts';
import type { Step } from '../incidents/step.ts';
import { writeReport } from '../incidents/write-report.ts';
import { findHandlers } from '../organisation/find-handlers.ts';
import type { OrganisationRows } from '../organisation/organisation-rows.ts';
import type { SeedUnit } from '../organisation/seed-unit.ts';
import type { Random } from '../random/create-random.ts';

/** When the reports that the others are copies of came in: a Wednesday with a working week behind it. */
export const TEMPLATE_SENT = { at: Date.parse('2025-10-08T09:00:00Z'), day: '2025-10-08' } as const;

const HOUR_MS = 3_600_000;
const after = (hours: number) => ({ at: TEMPLATE_SENT.at + hours * HOUR_MS });
const CLOSED: readonly Step[] = [
  { ...after(1), action: 'receive' },
  { ...after(2), action: 'talk' },
  { ...after(24), action: 'assess' },
  { ...after(120), action: 'close', text: 'Vi har snakket sammen og endret overgangen.', leavesReason: '' },
];

/** What makes one report another one: the level the reporter gives, harm to body and to mind, and whether it is over. */
const VARIANTS = [false, true].flatMap((isOpen) =>
  [false, true].flatMap((isHurt) =>
    [false, true].flatMap((isFrightened) => SEVERITIES.map((severity) => ({ isOpen, isHurt, isFrightened, severity }))),
  ),
);

/** The number of a variant in SQL, from 0, of report number `n`; `is_open` says whether it is. */
export const VARIANT_OF = `(case when is_open then 12 else 0 end + case when n % 4 = 0 then 6 else 0 end
  + case when n % 5 = 0 then 3 else 0 end + n % 3)::int`;

/** One report of each variant at one unit, with all that was done about it, by the order of their numbers. */
export function benchmarkTemplates(
  random: Random,
  organisation: OrganisationRows,
  { unit, reporterId }: { readonly unit: SeedUnit; readonly reporterId: string },
): readonly IncidentTables[] {
  const handlers = findHandlers(organisation);
  return VARIANTS.map(({ isOpen, isHurt, isFrightened, severity }) => {
    const sent: SentReport = {
      municipalityId: organisation.municipalityId,
      unit,
      reporterId,
      event: {
        kinds: ['hit'],
        perpetratorRole: 'pupil',
        location: 'classroom',
        answers: {},
        severitySelf: severity,
        affected: [
          {
            personId: reporterId,
            physicalInjury: isHurt ? 'visible_marks' : 'none',
            psychologicalImpact: isFrightened ? 'frightened' : 'none',
            wantsContact: 'no_need',
            consentShareMedical: false,
          },
        ],
        text: 'Slått på armen i en overgang.',
      },
      day: TEMPLATE_SENT.day,
      time: null,
      receivedAt: TEMPLATE_SENT.at,
      hidesName: false,
    };
    const tables = emptyTables();
    const report = receiveReport(random, sent, handlers);
    writeReport(tables, random, report, { steps: isOpen ? [] : CLOSED, newsFrom: Number.POSITIVE_INFINITY });
    return tables;
  });
}
