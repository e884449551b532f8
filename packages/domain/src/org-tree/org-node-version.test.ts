import { describe, expect, it } from 'vitest';
import { nodeAsOf, type OrgNodeVersion } from './org-node-version.ts';

const NOW = { name: 'Fjordgløtt skole', parentId: 'north', unitKind: 'school' } as const;
const FORMER: readonly OrgNodeVersion[] = [
  { name: 'Fjordgløtt skole', parentId: 'south', unitKind: 'school', from: '2024-08-01', to: '2025-07-31' },
  { name: 'Vika skole', parentId: 'south', unitKind: 'school', from: '2020-01-01', to: '2024-07-31' },
];

describe('nodeAsOf', () => {
  it.each([
    ['2020-01-01', 'Vika skole', 'south'],
    ['2024-07-31', 'Vika skole', 'south'],
    ['2024-08-01', 'Fjordgløtt skole', 'south'],
    ['2025-07-31', 'Fjordgløtt skole', 'south'],
    ['2025-08-01', 'Fjordgløtt skole', 'north'],
    // Before anything is known of it, it is called what it is called.
    ['2019-12-31', 'Fjordgløtt skole', 'north'],
  ])('of %s is %s below %s', (day, name, parentId) => {
    expect(nodeAsOf(NOW, FORMER, day)).toEqual({ name, parentId, unitKind: 'school' });
  });

  it('is the node itself when it never was otherwise', () => expect(nodeAsOf(NOW, [], '2021-01-01')).toEqual(NOW));
});
