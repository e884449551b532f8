import { expect, it } from 'vitest';
import { interventionOf } from './intervention-of.ts';

it.each([
  ['school', 'pupil', '2026-11-20', 'pupil'],
  ['school', 'pupil', '2024-08-01', 'pupil'],
  ['school', 'pupil', '2024-07-31', null],
  ['school', 'guardian', '2026-11-20', null],
  ['school', 'former_pupil', '2026-11-20', null],
  ['kindergarten', 'child', '2024-07-31', 'child'],
  ['kindergarten', 'guardian', '2026-11-20', null],
  ['other', 'pupil', '2026-11-20', null],
] as const)('at a %s, of a %s on %s is %s', (unitKind, perpetratorRole, occurredOn, reminder) => {
  expect(interventionOf({ unitKind, perpetratorRole, occurredOn })).toBe(reminder);
});
