import { TEST_NODES, TEST_PLACES } from '@vern/testing';
import { expect, it } from 'vitest';
import { indexOrganisation, nameOfNode, nameOfNodeOn } from './organisation.ts';

it('names a unit as it was called on the day of the event, and as it is called where nothing is of a day', () => {
  const was = { name: 'Vika skole', parentId: null, unitKind: 'school', from: '2020-01-01', to: '2025-12-31' } as const;
  const nodes = TEST_NODES.map((node) => (node.id === TEST_PLACES.school ? { ...node, former: [was] } : node));
  const organisation = indexOrganisation(nodes);
  const name = nameOfNode(organisation, TEST_PLACES.school);
  expect(nameOfNodeOn(organisation, TEST_PLACES.school, '2025-12-31')).toBe('Vika skole');
  expect(nameOfNodeOn(organisation, TEST_PLACES.school, '2026-01-01')).toBe(name);
  expect(nameOfNodeOn(organisation, 'gone', '2025-12-31')).toBe('');
});
