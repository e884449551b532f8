import { describe, expect, it } from 'vitest';
import type { Place } from '../../server/answers.ts';
import { reachOf } from './reach.ts';

const place = (id: string, parentId: string | null, type: string, unitKind: string | null = null): Place => ({
  id,
  parentId,
  type,
  unitKind,
  name: id,
});

const PLACES = [
  place('kommunen', null, 'municipality'),
  place('skoleetaten', 'kommunen', 'agency'),
  place('barnehageetaten', 'kommunen', 'agency'),
  place('skolen', 'skoleetaten', 'unit', 'school'),
  place('trinnet', 'skolen', 'department'),
  place('ppt', 'skoleetaten', 'unit', 'other'),
  place('barnehagen', 'barnehageetaten', 'unit', 'kindergarten'),
];

const named = (...ids: string[]) => ids.map((id) => ({ id, name: id }));

describe('reachOf', () => {
  it.each([
    [['kommunen'], ['skolen', 'barnehagen']],
    [['skoleetaten'], ['skolen']],
    [['skolen'], ['skolen']],
    [
      ['barnehageetaten', 'skolen'],
      ['skolen', 'barnehagen'],
    ],
    [['nedlagt'], []],
    [[], []],
  ])('of %j is %j', (held, units) => {
    expect([...reachOf(named(...held), PLACES).kindOf.keys()].sort()).toEqual([...units].sort());
  });

  it('names a place inside another place only by the outer one', () => {
    expect(reachOf(named('skolen', 'skoleetaten', 'barnehagen'), PLACES).placeNames).toEqual([
      'skoleetaten',
      'barnehagen',
    ]);
  });

  it('counts neither departments nor units that are no school and no kindergarten', () => {
    expect(reachOf(named('kommunen'), PLACES).kindOf.has('trinnet')).toBe(false);
    expect(reachOf(named('kommunen'), PLACES).kindOf.has('ppt')).toBe(false);
  });
});
