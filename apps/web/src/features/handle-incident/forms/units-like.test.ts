import { describe, expect, it } from 'vitest';
import { unitsLike } from './units-like.ts';

const units = ['Åsen skole', 'Strandgata barnehage', 'Strand skole'].map((name) => ({ name }));
const found = (wanted: string) => unitsLike(units, wanted).map(({ name }) => name);

describe('unitsLike', () => {
  it.each([
    ['strand', ['Strandgata barnehage', 'Strand skole']],
    [' ÅSEN ', ['Åsen skole']],
    ['skole', ['Åsen skole', 'Strand skole']],
    ['fjell', []],
    ['', units.map(({ name }) => name)],
  ])('looking for %j gives %j', (wanted, names) => expect(found(wanted)).toEqual(names));
});
