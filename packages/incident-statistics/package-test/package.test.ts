import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describePackage, nodeOf, run } from '@vern/packed';
import { expect, it } from 'vitest';

describePackage(
  {
    room: 'incident-statistics',
    needs: ['distributions'],
    use: "import { judgeGoal, rateRatio } from '@vern/incident-statistics';",
    expression: 'rateRatio({ count1: 3781, exposure1: 308, count2: 5197, exposure2: 365 }).exact.upper.toFixed(6)',
    type: 'string',
    answer: '0.899239',
    budgets: [{ exports: '*', kibibytes: 34 }],
  },
  (project) => {
    it.each([20, 24])('suppresses in a thread in Node %s', (major) => {
      const source =
        "import { suppressInWorker } from '@vern/incident-statistics/worker'; console.log(JSON.stringify((await suppressInWorker('suppressSmallCounts', [[[3]]])).cells));";
      writeFileSync(join(project(), 'thread.js'), source);
      const [program, ...args] = nodeOf(major);
      expect(run(project(), program, ...args, 'thread.js')).toBe('[[null]]\n');
    });
  },
);
