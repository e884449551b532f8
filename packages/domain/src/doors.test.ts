import { describe, expect, it, vi } from 'vitest';

vi.mock('zod', () => {
  throw new Error('zod was loaded');
});
vi.mock('date-holidays', () => {
  throw new Error('date-holidays was loaded');
});

// The first load of the reporting app has a budget; what a browser reads before it sends must not bring a validator.
const LIGHT_DOORS = {
  access: () => import('./access/index.ts'),
  calendar: () => import('./calendar/index.ts'),
  deadline: () => import('./deadline/index.ts'),
  duty: () => import('./duty/index.ts'),
  errors: () => import('./errors.ts'),
  incident: () => import('./incident/index.ts'),
  'incident/policy': () => import('./incident/policy/index.ts'),
  law: () => import('./law/index.ts'),
  locale: () => import('./locale/index.ts'),
  measure: () => import('./measure/index.ts'),
  notification: () => import('./notification/index.ts'),
  'notification/ports': () => import('./notification/ports/index.ts'),
  nouns: () => import('./nouns/index.ts'),
  'org-tree': () => import('./org-tree/index.ts'),
  'organisation/policy': () => import('./organisation/policy/index.ts'),
  privacy: () => import('./privacy/index.ts'),
  retention: () => import('./retention/index.ts'),
  'school-calendar': () => import('./school-calendar/index.ts'),
  statistics: () => import('./statistics/index.ts'),
  severity: () => import('./severity/index.ts'),
  statement: () => import('./statement/index.ts'),
  subject: () => import('./subject/index.ts'),
  theme: () => import('./theme/index.ts'),
  'theme/violence': () => import('./theme/violence/index.ts'),
};

const HEAVY_DOORS = {
  'duty/schema': () => import('./duty/schema/index.ts'),
  schema: () => import('./schema/index.ts'),
  'incident/schema': () => import('./incident/schema/index.ts'),
  'theme/schema': () => import('./theme/schema/index.ts'),
};

describe('the doors of the package', () => {
  it.each(Object.entries(LIGHT_DOORS))('%s opens without zod and without the holiday library', async (_, open) => {
    expect(Object.keys(await open()).length).toBeGreaterThan(0);
  });

  it.each(Object.entries(HEAVY_DOORS))('%s is where zod comes in', async (_, open) => {
    await expect(open()).rejects.toThrow();
  });
});
