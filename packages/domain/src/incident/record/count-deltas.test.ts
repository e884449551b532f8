import { describe, expect, it } from 'vitest';
import { countDeltas, deltasBetween } from './count-deltas.ts';

const NOW = new Date('2026-01-15T12:00:00Z');
const by = { now: NOW, newId: () => 'id' };
const REPORT = {
  kinds: ['hit', 'kick'],
  unitId: 'school',
  occurredOn: '2026-01-14',
  receivedAt: new Date('2026-01-14T23:30:00Z'),
  severity: 2,
  physicalHarm: true,
  psychologicalStrain: false,
  status: 'submitted',
} as const;

const cells = (deltas: ReturnType<typeof countDeltas>) =>
  deltas.map(({ family, kind, delta, unitId, severity }) => [family, kind, delta, unitId, severity].join(' '));

describe('countDeltas', () => {
  it('counts one event, and each of its kinds, on the Norwegian day it came in', () => {
    const deltas = countDeltas(REPORT, 1, by);
    expect(cells(deltas)).toEqual(['event  1 school 2', 'kind hit 1 school 2', 'kind kick 1 school 2']);
    expect(deltas.every(({ receivedOn, recordedAt }) => receivedOn === '2026-01-15' && recordedAt === NOW)).toBe(true);
  });
});

describe('deltasBetween', () => {
  const after = (change: Partial<Parameters<typeof deltasBetween>[0]>) =>
    cells(deltasBetween(REPORT, { ...REPORT, ...change }, by)).filter((cell) => cell.startsWith('event'));

  it.each([
    ['what changes no cell', { status: 'closed' as const }, []],
    ['another level', { severity: 3 as const }, ['event  -1 school 2', 'event  1 school 3']],
    ['another unit', { unitId: 'nursery' }, ['event  -1 school 2', 'event  1 nursery 2']],
    ['harm that is known of later', { psychologicalStrain: true }, ['event  -1 school 2', 'event  1 school 2']],
    ['what is taken back', { status: 'withdrawn' as const }, ['event  -1 school 2']],
  ])('of %s', (_what, change, expected) => expect(after(change)).toEqual(expected));

  it('counts what was taken back by no change after it', () => {
    const withdrawn = { ...REPORT, status: 'withdrawn' as const };
    expect(deltasBetween(withdrawn, { ...withdrawn, severity: 3 }, by)).toEqual([]);
  });
});
