import { type CodeOf, defineCodeTable } from '../locale/index.ts';

/** What a unit is to the public; figures are shown for schools and kindergartens apart. */
export const UNIT_KINDS = defineCodeTable('organisation.unitKinds', '2020-01-01', {
  school: { label: 'skole' },
  kindergarten: { label: 'barnehage' },
  other: { label: 'annen enhet' },
});

/** Kind of a unit. */
export type UnitKind = CodeOf<typeof UNIT_KINDS>;
