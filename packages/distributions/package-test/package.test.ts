import { describePackage } from '@vern/packed';

describePackage({
  room: 'distributions',
  needs: [],
  use: "import { poissonCdf, gammaQuantile } from '@vern/distributions';",
  expression: '[poissonCdf(2237, 2300).toFixed(6), gammaQuantile(0.025, 5197).toFixed(4)]',
  type: '[string, string]',
  answer: ['0.095828', '5056.6553'],
  budgets: [{ exports: '*', kibibytes: 16 }],
});
