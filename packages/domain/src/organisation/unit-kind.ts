import { type CodeOf, defineCodeTable, label } from '../locale/index.ts';

/** What a unit is to the public; figures are shown for schools and kindergartens apart. */
export const UNIT_KINDS = defineCodeTable('2020-01-01', {
  school: { label: label('skole', 'skule', 'school') },
  kindergarten: { label: label('barnehage', 'barnehage', 'kindergarten') },
  other: { label: label('annen enhet', 'anna eining', 'other unit') },
});

/** Kind of a unit. */
export type UnitKind = CodeOf<typeof UNIT_KINDS>;
