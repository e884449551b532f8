import { describe, expect, it } from 'vitest';
import type { Actor } from '../../access/index.ts';
import { MEASURE_STATUSES } from '../measure-status.ts';
import { measureAbilities } from './measure-policy.ts';

const DAY = '2026-01-15';
const person = (personId: string, municipalityId = 'm'): Actor => ({
  personId,
  municipalityId,
  assignments: [{ role: 'unit_leader', nodeId: 'unit', from: '2025-08-01', to: null }],
});
const measure = { municipalityId: 'm', ownerId: 'owner', status: 'planned' } as const;

describe('measureAbilities', () => {
  it.each([
    ['its owner', person('owner'), { read: true, finish: true }],
    ['somebody else, whatever their role', person('other'), { read: false, finish: false }],
    ['the same id in another municipality', person('owner', 'n'), { read: false, finish: false }],
  ])('of %s', (_, actor, expected) => expect(measureAbilities(actor, measure, DAY)).toEqual(expected));

  it('lets what is over be read, and not be finished again', () => {
    const open = MEASURE_STATUSES.codes.filter(
      (status) => measureAbilities(person('owner'), { ...measure, status }, DAY).finish,
    );
    expect(open).toEqual(['planned', 'started']);
    expect(measureAbilities(person('owner'), { ...measure, status: 'done' }, DAY).read).toBe(true);
  });
});
