import { expect, it } from 'vitest';
import type { Severity } from '../../severity/severity.ts';
import type { ContactWish } from '../codes/contact-wish.ts';
import { urgencyOf } from './urgency.ts';

it.each([
  ['now', 1, 'today', 3],
  ['today', 1, 'this_week', 3],
  ['this_week', 1, 'no_need', 3],
  ['unknown', 1, 'no_need', 3],
  ['now', 3, 'now', 2],
  ['no_need', 2, 'no_need', 1],
] as const)('puts %s at severity %d before %s at %d', (wish, severity, thenWish, thenSeverity) => {
  const first = urgencyOf({ wantsContact: wish, severity });
  expect(first).toBeLessThan(urgencyOf({ wantsContact: thenWish, severity: thenSeverity }));
});

it('asks of whoever was not asked as of one who wants to talk this week, and stays among twelve', () => {
  const of = (wantsContact: ContactWish, severity: Severity) => urgencyOf({ wantsContact, severity });
  expect(of('unknown', 2)).toBe(of('this_week', 2));
  expect([of('now', 3), of('no_need', 1)]).toEqual([0, 11]);
});
