import { writeFileSync } from 'node:fs';
import { seededRandom } from '../src/index.ts';
import { changeErrors } from './simulations/change-errors.ts';
import { falseAlarms, runLengths } from './simulations/false-alarms.ts';
import { rateCoverage, ratioCoverage } from './simulations/interval-coverage.ts';
import { monthlyLooks } from './simulations/monthly-looks.ts';
import { screenedUnits } from './simulations/screened-units.ts';
import { toMarkdown } from './simulations/table.ts';
import { verdictErrors } from './simulations/verdict-errors.ts';

const SEED = 20_261_122;
const random = seededRandom(SEED);

const page = [
  '# What the statistics promise, and what they keep',
  '',
  `Written by \`pnpm --filter @vern/incident-statistics docs:statistics\` from a fixed seed (${SEED}); do not edit. With n draws a share p is known to about ±2√(p(1−p)/n): ±1 point at 5 % and 2,000 draws, ±2 points at 5 % and 500.`,
  '',
  ...[
    rateCoverage(),
    ratioCoverage(random, 2_000),
    changeErrors(random, 400),
    verdictErrors(random, 200),
    monthlyLooks(random, 200),
    falseAlarms(random, 200),
    runLengths(random, 2_000),
    screenedUnits(random, 20),
  ].flatMap((table) => [toMarkdown(table), '']),
  '## Choices',
  '',
  '- **Looking every month**: an e-process, a beta mixture (shapes 8, 8 on the share of the later month) over the conditional binomial of month pairs, the likelihood raised to 1/φ. A mixture is valid for any stopping rule (Ville); pairing months removes season; the power 1/φ is the usual quasi-likelihood scaling, exact only when series are alike, which is why the table above measures it.',
  '- **Clustering not known**: a verdict on totals assumes a dispersion of 25, the upper end of what series of incidents around single pupils ordinarily show, and says so. A municipality that registers series gets its own.',
  '- **A fall in reporting that nobody audits** looks like a fall: two times in three the verdict is then "on the way", as the table shows, and never "reached". Once completeness is audited, one in fifty or so.',
  '- **Cluster-robust over units** needs ten effective units; below that the permutation of before and after within units is the test to report.',
  '- **Screening** takes the spread between units from those that do not stand out, by maximum likelihood, and asks how far a count lies from that: negative binomial, exact for small units too. The winsorised variance of funnel plots leaves out a third of a normal spread, and its p-values flag twice what they say.',
  '- **Mid-p** for display and exact for the formal statement; the exact interval is wider than it need be at small counts, and cannot be wrong.',
  '',
].join('\n');

writeFileSync(new URL('../../../docs/statistics.md', import.meta.url), page);
