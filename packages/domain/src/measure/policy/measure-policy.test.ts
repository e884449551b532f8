import { describe, expect, it } from 'vitest';
import type { Actor } from '../../access/index.ts';
import { MEASURE_STATUSES } from '../measure-status.ts';
import { measureGrants } from './measure-policy.ts';

const DAY = '2026-01-15';
const person = (personId: string, municipalityId = 'm'): Actor => ({
  personId,
  municipalityId,
  assignments: [{ role: 'unit_leader', nodeId: 'unit', from: '2025-08-01', to: null }],
});
const measure = {
  municipalityId: 'm',
  ownerId: 'owner',
  status: 'planned',
  doneOn: null,
  decides: null,
  reads: null,
} as const;
const done = { ...measure, status: 'done', doneOn: DAY } as const;

const measureAbilities = (...asked: Parameters<typeof measureGrants>) => {
  const { read, finish, reopen, change, drop } = measureGrants(...asked);
  expect([change, drop], 'for who decides on it alone').toEqual([null, null]);
  return { read: read !== null, finish: finish !== null, reopen: reopen !== null };
};

describe('measureGrants', () => {
  it.each([
    ['its owner', person('owner'), true],
    ['somebody else, whatever their role', person('other'), false],
    ['the same id in another municipality', person('owner', 'n'), false],
  ])('of %s', (_, actor, isTheirs) => {
    expect(measureAbilities(actor, measure, DAY)).toEqual({ read: isTheirs, finish: isTheirs, reopen: false });
    expect(measureAbilities(actor, done, DAY)).toEqual({ read: isTheirs, finish: false, reopen: isTheirs });
  });

  it('lets what is over be read, and not be finished again', () => {
    const open = MEASURE_STATUSES.codes.filter(
      (status) => measureAbilities(person('owner'), { ...measure, status }, DAY).finish,
    );
    expect(open).toEqual(['planned', 'started']);
    expect(measureAbilities(person('owner'), { ...measure, status: 'done' }, DAY).read).toBe(true);
  });

  it.each([
    ['on the day it was done', DAY, true],
    ['the day after, for whoever finished late in the evening', '2026-01-16', true],
    ['two days after: the handler may have answered in trust of it', '2026-01-17', false],
  ])('lets it be opened again %s: %s', (_, day, expected) =>
    expect(measureAbilities(person('owner'), done, day).reopen).toBe(expected),
  );

  it('opens nothing again that was not done, whatever day is written on it', () => {
    const again = MEASURE_STATUSES.codes.filter(
      (status) => measureAbilities(person('owner'), { ...done, status }, DAY).reopen,
    );
    expect(again).toEqual(['done']);
    expect(measureAbilities(person('owner'), { ...done, doneOn: null }, DAY).reopen).toBe(false);
  });

  it('lets who decides on it finish it, change it and call it off while it is open, and take no finish back', () => {
    const decided = (scope: typeof measure | typeof done) =>
      Object.entries(measureGrants(person('other'), { ...scope, decides: { asDeputyFor: 'leader' } }, DAY))
        .filter(([, grant]) => grant !== null)
        .map(([ability, grant]) => [ability, grant?.relation, grant?.asDeputyFor]);
    expect(decided(measure)).toEqual(
      ['read', 'start', 'finish', 'change', 'drop'].map((ability) => [ability, 'handler', 'leader']),
    );
    expect(decided(done)).toEqual([['read', 'handler', 'leader']]);
  });

  it('takes the owner who decides on it for who decides', () => {
    const grants = measureGrants(person('owner'), { ...measure, decides: {} }, DAY);
    expect(grants.finish).toEqual({ relation: 'handler' });
  });

  it.each([
    ['planned', ['read', 'start', 'finish']],
    ['started', ['read', 'putBack', 'finish']],
    ['dropped', ['read']],
  ] as const)('lets its owner say how far what is %s has come: %j', (status, expected) => {
    const granted = Object.entries(measureGrants(person('owner'), { ...measure, status }, DAY));
    expect(granted.flatMap(([ability, grant]) => (grant ? [ability] : []))).toEqual(expected);
  });

  it('lets who reads the report read it, and do nothing with it', () => {
    const grants = measureGrants(person('other'), { ...measure, reads: {} }, DAY);
    expect(Object.entries(grants).filter(([, grant]) => grant !== null)).toEqual([['read', { relation: 'reader' }]]);
  });
});
