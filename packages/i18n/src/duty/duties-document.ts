import { DUTY_RULE_IDS, type DutyRuleId } from '@vern/domain/duty';
import { careTable } from './care-table.ts';
import { ruleSection } from './rule-section.ts';
import { standingTable } from './standing-table.ts';
import { wordsTable } from './words-table.ts';

/** The chapters of the page, by the hundreds of the rules' numbers. */
const CHAPTERS: readonly { readonly title: string; readonly begins: readonly string[]; readonly text: string }[] = [
  {
    title: 'After an event',
    begins: ['R-0'],
    text: 'What follows from one event, for the municipality, its managers and its safety organisation.',
  },
  {
    title: 'The pupil, the child, and physical intervention',
    begins: ['R-2', 'R-3'],
    text: 'The system tells what the law is. It never judges whether somebody was allowed to intervene, and holds nothing about a pupil.',
  },
  {
    title: 'Patterns',
    begins: ['R-4'],
    text: 'Ours throughout. A series is a unit’s own: the same situation again. A tally of four events counts four. R-403 reaches the employee alone; the manager hears of it by R-404, when the employee says so.',
  },
];

const INTRODUCTION = `# Duties: what an event asks, of whom, and by when

Made by \`pnpm --filter @vern/i18n docs:duties\` from the tables that the product runs on (\`packages/domain/src/duty\`,
\`packages/domain/src/law\`). Do not edit: a test holds them together.

The law was read on 29 November 2026, in copies of the consolidated law and of Norsk Lovtidend. **No lawyer has read this page.** What is not
confirmed says so, here and on the screen. Quotations and names of paragraphs are in Norwegian, as they are written.

## How to read a rule

**Applies when** says what must be true. A rule from the law applies to events on whose day one of its paragraphs was in force, and cites
those; a later change of the law changes nothing for an earlier event. The first paragraph of folketrygdloven § 13-14 goes by the day on which the injury
was established.

**Whose number** says who chose the time: the law itself, the municipality where the law has words such as «straks» and no number, the municipality’s own procedure,
or the makers of Vern. A municipality can change every number but the law’s, for what comes in from a day on; what came in before
keeps its number. It can add rules of its own in the same way.

**Injured** is whoever has pain, marks or worse, first aid, a doctor, an injury that is named, absence, or cannot go on working that day. Fear alone is
no injury, and what nobody knows is none. **Pain alone** is not reported to NAV unless the employee wants it. Whether an injury is *serious* is never worked
out: R-005 asks, and R-003 follows the manager’s yes.

**Level** is how serious the event is, 1 to 3: never below what its facts say, and as the manager assesses it. **Level of care** is each
employee’s own, unless somebody judged the event higher than its facts: then it counts for all. When the level is raised later, a duty is due at the earlier of what
was due before and what the new level gives from the assessment; nobody gains time by it.

## How time is counted

- Two calendars. Duties toward authorities and the care of a person count the **employer’s** days: Monday to Friday without public holidays, summer
  included. Only what needs the unit’s people together counts the **unit’s** days, by its school calendar. Planning days are working days: the staff are there.
  24 and 31 December are working days of the employer.
- A year that nobody has made the unit’s calendar for is counted by the usual one, and the date says that it is provisional.
- **Working days**: the first day does not count. From a day off, the next working day is the first. “The same working day” is the next one from 20:00 on, and on
  a day off.
- **Hours** run round the clock, weekends and summer too. When the event is a day old or more, they become the same working day, so that nobody is
  rung at midnight for what is three weeks old; where the time is not known, the day is counted from its end. R-003, R-005 and R-015 always run in hours.
- **Weeks** have seven days. **Months** end on the same number, or on the last day of a month that lacks it.
- Statutory weeks that end on a day off end on the working day *before*: no law that was read lengthens them. Where the number is ours, the working day *after*.
- A late report starts what the employer must do when the employer knew; what the employee was to do keeps its own, past date.
- Every day is Norway’s, whatever clock a phone has.

## Who

The handler is the unit’s manager. When a manager did it, it is the manager above, and never the unit manager’s deputy. Whoever is away with a deputy is
replaced by the deputy; whoever is away without, by the next manager in the line. An HR adviser without a deputy keeps the duty.

A **draft** is nobody’s duty. Of a **withdrawn** report what the law asks stays, and what we chose goes. Dates do not go when a case is closed.
`;

const CARE = `## The care of an affected employee

Ours throughout, put together of what Norwegian municipalities and unions do; the two that are a duty follow that duty. It is given to everybody whom R-008 holds for, by
the employee’s own level of care, counted from when the report came in (or the level was raised). ← means the working day before a day off, → the one
after it.

${careTable()}
`;

const STANDING = `## Standing duties

No event starts these. They are kept with their sources by date; how often is a default where the law has no number.

${standingTable()}
`;

const WORDS = `## The words on the screen

Conditions go after “when”, and clocks after “counted from when”.

${wordsTable()}
`;

/** The page `docs/duties.md`, made from the tables that the code runs on. */
export function dutiesDocument(): string {
  return [INTRODUCTION, ...CHAPTERS.map(chapter), CARE, STANDING, WORDS].join('\n');
}

function chapter({ title, begins, text }: (typeof CHAPTERS)[number]): string {
  const ids = DUTY_RULE_IDS.filter((id: DutyRuleId) => begins.some((each) => id.startsWith(each)));
  return `## ${title}\n\n${text}\n\n${ids.map(ruleSection).join('\n\n')}\n`;
}
