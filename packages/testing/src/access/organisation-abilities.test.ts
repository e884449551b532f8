import { type OrganisationAbility, organisationGrant } from '@vern/domain/organisation/policy';
import { describe, expect, it } from 'vitest';
import { actorOf } from './actor-of.ts';
import { ON_PLACE } from './organisation.expectations.ts';
import { EVERYBODY } from './people.ts';

const LINE = ['school', 'agency', 'division', 'municipality'];

/** What the console shows, and the ability behind it. It opens to whoever may look at a place above the units. */
const CONSOLE = [
  ['figures', 'readFigures'],
  ['register of people', 'readPeople'],
  ['empty chairs', 'readVacancies'],
] as const satisfies readonly [keyof typeof ON_PLACE, OrganisationAbility][];

describe('the policy on places', () => {
  it.each(CONSOLE)('%s is for those whom the table names, and nobody else', (what, ability) => {
    const above = LINE.slice(1).map((nodeId, nth) => ({
      municipalityId: 'here',
      nodeId,
      ancestorIds: LINE.slice(nth + 2),
    }));
    const allowed = EVERYBODY.filter((who) =>
      above.some((node) => organisationGrant(actorOf(who), ability, node, '2026-03-02') !== null),
    );
    expect(allowed.toSorted()).toEqual([...ON_PLACE[what]!.allowed].sort());
  });
});
