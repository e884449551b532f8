import { expect, it } from 'vitest';
import { interventionOf } from './intervention-of.ts';

it.each([
  ['pupil', '2026-11-20', 'pupil'],
  ['pupil', '2024-08-01', 'pupil'],
  ['pupil', '2024-07-31', null],
  ['child', '2024-07-31', 'child'],
  ['guardian', '2026-11-20', null],
  ['former_pupil', '2026-11-20', null],
] as const)('of %s on %s is %s: the law is about pupils, and has no rule for kindergartens', (role, day, reminder) => {
  expect(interventionOf({ perpetratorRole: role, occurredOn: day })).toBe(reminder);
});
