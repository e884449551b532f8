import { describePackage } from '@vern/packed';

describePackage({
  room: 'incident-statistics',
  needs: ['distributions'],
  use: "import { judgeGoal, rateRatio } from '@vern/incident-statistics';",
  expression: 'rateRatio({ count1: 3781, exposure1: 308, count2: 5197, exposure2: 365 }).exact.upper.toFixed(6)',
  type: 'string',
  answer: '0.899239',
  budgets: [{ exports: '*', kibibytes: 30 }],
});
