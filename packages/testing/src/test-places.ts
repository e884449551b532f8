import type { OrgNodeType, UnitKind } from '@vern/domain/org-tree';
import type { StoredNode } from '@vern/domain/organisation/ports';
import { testId } from './test-id.ts';

/** Places of a small municipality: a line of four, two schools, a kindergarten, and a school that was merged into the first. */
export const TEST_PLACES = {
  municipality: testId(1),
  division: testId(2),
  agency: testId(3),
  school: testId(11),
  department: testId(12),
  otherSchool: testId(13),
  kindergarten: testId(14),
  mergedSchool: testId(15),
} as const;

/** Name of a place. */
export type TestPlace = keyof typeof TEST_PLACES;

type Row = readonly [type: OrgNodeType, parent: TestPlace | null, unitKind: UnitKind | null];

const ROWS: Readonly<Record<TestPlace, Row>> = {
  municipality: ['municipality', null, null],
  division: ['division', 'municipality', null],
  agency: ['agency', 'division', null],
  school: ['unit', 'agency', 'school'],
  department: ['department', 'school', null],
  otherSchool: ['unit', 'agency', 'school'],
  kindergarten: ['unit', 'agency', 'kindergarten'],
  mergedSchool: ['unit', 'agency', 'school'],
};

/** The places as they are stored. */
export const TEST_NODES: readonly StoredNode[] = (Object.keys(ROWS) as TestPlace[]).map((place) => {
  const [type, parent, unitKind] = ROWS[place];
  const isMerged = place === 'mergedSchool';
  return {
    id: TEST_PLACES[place],
    municipalityId: TEST_PLACES.municipality,
    type,
    parentId: parent && TEST_PLACES[parent],
    name: place,
    unitKind,
    validFrom: '2020-01-01',
    validTo: isMerged ? '2023-07-31' : null,
    successorId: isMerged ? TEST_PLACES.school : null,
    former: [],
    phones: type === 'unit' ? [{ label: 'Kontoret', number: '00000000' }] : [],
  };
});
