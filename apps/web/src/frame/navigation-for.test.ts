import { loadTexts } from '@vern/i18n';
import { expect, it } from 'vitest';
import { exampleLeader, exampleSafetyRep, exampleTeacher } from '../examples/example-people.fixture.ts';
import { DOORS as ALL_DOORS } from '../features.ts';
import type { OpenCase } from '../routing/feature.ts';
import { navigationFor } from './navigation-for.ts';

const shell = await loadTexts('nb', 'shell');

// A noun that has a door by its own name has a journey of its own through it.
const NAMES: readonly string[] = Object.values(shell.nouns);
const DOORS = ALL_DOORS.filter(({ label }) => !NAMES.includes(label(shell)));

const current = (me: typeof exampleTeacher | null, pathname: string, openCase: OpenCase) =>
  navigationFor(DOORS, { me, shell, pathname, openCase, unread: { own: 0, others: 0 } })
    .filter((each) => each.current)
    .map(({ label }) => label);

it.each([
  ['nobody', null, ['Hjelp og rutiner']],
  ['a teacher', exampleTeacher, ['Hjem', 'Mine saker', 'Hjelp og rutiner']],
  ['a leader', exampleLeader, ['Hjem', 'Innboks', 'Mine saker', 'Hjelp og rutiner']],
  ['a safety representative', exampleSafetyRep, ['Hjem', 'Enheten min', 'Mine saker', 'Hjelp']],
] as const)('shows %s the doors that are theirs', (_, me, expected) => {
  const labels = navigationFor(DOORS, { me, shell, pathname: '/', openCase: null, unread: { own: 0, others: 0 } });
  expect(labels.map(({ label }) => label)).toEqual(expected);
});

it.each([
  ['a teacher in their own case', exampleTeacher, '/saker/1', 'own', ['Mine saker']],
  ['a safety representative in their own case', exampleSafetyRep, '/saker/1', 'own', ['Mine saker']],
  ['a safety representative in a case of the unit', exampleSafetyRep, '/saker/1', 'others', ['Enheten min']],
  ['a leader in a case of the unit', exampleLeader, '/saker/1', 'others', ['Innboks']],
  ['a teacher in a case they may read', exampleTeacher, '/saker/1', 'others', []],
  ['anybody before the case is there', exampleSafetyRep, '/saker/1', null, []],
  ['a teacher among their own cases', exampleTeacher, '/saker', null, ['Mine saker']],
  ['a safety representative among those of the unit', exampleSafetyRep, '/enhet', null, ['Enheten min']],
] as const)('says where %s is', (_, me, pathname, openCase, expected) => {
  expect(current(me, pathname, openCase)).toEqual(expected);
});
