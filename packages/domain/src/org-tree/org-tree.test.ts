import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrgNode } from './org-node.ts';
import { ancestorIdsOf, buildOrgTree, descendantIdsOf, nodeOf, nodesExistingOn, unitIdOf } from './org-tree.ts';
import { findOrgTreeProblems, type OrgTreeProblem } from './org-tree-problem.ts';
import { predecessorIdsOf, successorIdOf } from './successor.ts';

const node = (id: string, type: OrgNode['type'], parentId: string | null, extra: Partial<OrgNode> = {}): OrgNode => ({
  id,
  municipalityId: 'm',
  type,
  parentId,
  name: id,
  unitKind: type === 'unit' ? 'school' : null,
  validFrom: '2020-01-01',
  validTo: null,
  successorId: null,
  ...extra,
});

// North and south were merged into united, which later moved into new house.
const NODES = [
  node('m', 'municipality', null),
  node('bbsi', 'division', 'm'),
  node('schools', 'agency', 'bbsi'),
  node('north', 'unit', 'schools', { validTo: '2023-07-31', successorId: 'united' }),
  node('south', 'unit', 'schools', { validTo: '2023-07-31', successorId: 'united' }),
  node('united', 'unit', 'schools', { validFrom: '2023-08-01', validTo: '2025-07-31', successorId: 'house' }),
  node('house', 'unit', 'schools', { validFrom: '2025-08-01' }),
  node('grade1', 'department', 'house'),
];
const tree = buildOrgTree(NODES);

describe('OrgTree', () => {
  it('walks up, nearest first', () => {
    expect(ancestorIdsOf(tree, 'grade1')).toEqual(['house', 'schools', 'bbsi', 'm']);
    expect(ancestorIdsOf(tree, 'm')).toEqual([]);
  });

  it('walks down, and down is the other way of up', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NODES), fc.constantFrom(...NODES), (above, below) => {
        expect(descendantIdsOf(tree, above.id).includes(below.id)).toBe(
          ancestorIdsOf(tree, below.id).includes(above.id),
        );
      }),
    );
  });

  it.each([
    ['grade1', 'house'],
    ['house', 'house'],
    ['schools', null],
  ])('knows the unit of %s: %s', (id, unit) => expect(unitIdOf(tree, id)).toBe(unit));

  it('shows the organisation as it was', () => {
    const units = (day: string) => nodesExistingOn(tree, day).flatMap(({ id, type }) => (type === 'unit' ? [id] : []));
    expect(units('2023-07-31')).toEqual(['north', 'south']);
    expect(units('2023-08-01')).toEqual(['united']);
    expect(units('2026-01-01')).toEqual(['house']);
  });

  it('refuses a node it does not have', () => expect(() => nodeOf(tree, 'elsewhere')).toThrow(RangeError));
});

describe('successorIdOf', () => {
  it.each([
    ['north', '2023-07-31', 'north'],
    ['north', '2023-08-01', 'united'],
    ['north', '2026-01-01', 'house'],
    ['house', '2026-01-01', 'house'],
    ['house', '2020-01-01', 'house'],
  ])('of %s on %s is %s', (id, day, successor) => expect(successorIdOf(tree, id, day)).toBe(successor));
});

describe('predecessorIdsOf', () => {
  it('finds every unit that ended up here', () => {
    expect([...predecessorIdsOf(tree, 'house')].sort()).toEqual(['north', 'south', 'united']);
    expect(predecessorIdsOf(tree, 'north')).toEqual([]);
  });
});

describe('findOrgTreeProblems', () => {
  const municipality = node('m', 'municipality', null);
  const ended = { validTo: '2024-12-31' };
  const cases: [OrgTreeProblem['rule'], string, OrgNode[]][] = [
    ['id_used_twice', 'u', [municipality, node('u', 'unit', 'm'), node('u', 'unit', 'm')]],
    ['parent_missing', 'u', [municipality, node('u', 'unit', 'gone')]],
    ['parent_missing', 'u', [municipality, node('u', 'unit', null)]],
    ['parent_not_above', 'u', [municipality, node('d', 'department', 'm'), node('u', 'unit', 'd')]],
    ['municipality_has_parent', 'm2', [municipality, node('m2', 'municipality', 'm')]],
    ['other_municipality', 'u', [municipality, node('u', 'unit', 'm', { municipalityId: 'n' })]],
    ['unit_kind_only_on_units', 'u', [municipality, node('u', 'unit', 'm', { unitKind: null })]],
    ['unit_kind_only_on_units', 'a', [municipality, node('a', 'agency', 'm', { unitKind: 'school' })]],
    ['ends_before_it_begins', 'u', [municipality, node('u', 'unit', 'm', { validTo: '2019-12-31' })]],
    ['successor_missing', 'u', [municipality, node('u', 'unit', 'm', { ...ended, successorId: 'gone' })]],
    [
      'successor_of_other_type',
      'u',
      [municipality, node('a', 'agency', 'm'), node('u', 'unit', 'm', { ...ended, successorId: 'a' })],
    ],
    [
      'successor_without_end',
      'u',
      [municipality, node('v', 'unit', 'm'), node('u', 'unit', 'm', { successorId: 'v' })],
    ],
    [
      'successor_in_circle',
      'u',
      [
        municipality,
        node('u', 'unit', 'm', { ...ended, successorId: 'v' }),
        node('v', 'unit', 'm', { ...ended, successorId: 'u' }),
      ],
    ],
  ];

  it.each(cases)('finds %s at %s', (rule, nodeId, nodes) => {
    expect(findOrgTreeProblems(nodes)).toContainEqual({ rule, nodeId });
    expect(() => buildOrgTree(nodes)).toThrow(RangeError);
  });

  it('finds nothing in a tree', () => expect(findOrgTreeProblems(NODES)).toEqual([]));
});
