import { describe, expect, it } from 'vitest';
import type { Place } from '../../server/answers.ts';
import { type Branch, firstOpenIds, openableIds, placeTree } from './place-tree.ts';
import { searchTree } from './search-tree.ts';

const place = (id: string, parentId: string | null, type: string, name = id): Place => ({
  id,
  parentId,
  type,
  unitKind: null,
  name,
});

const PLACES = [
  place('å', 'etat', 'unit', 'Åsen skole'),
  place('a', 'etat', 'unit', 'Almelia skole'),
  place('trinn', 'a', 'department', 'Småskoletrinnet'),
  place('etat', 'avdeling', 'agency', 'Etat for skole'),
  place('barnehager', 'avdeling', 'agency', 'Etat for barnehage'),
  place('avdeling', 'kommune', 'division', 'Byrådsavdelingen'),
  place('kommune', null, 'municipality', 'Fjordvik'),
];

const drawn = (branches: readonly Branch[]): string =>
  branches
    .map(({ id, children, unitCount }) => `${id}:${unitCount}${children.length > 0 ? `(${drawn(children)})` : ''}`)
    .join(' ');

describe('placeTree', () => {
  it('orders each level by the Norwegian alphabet and counts the units below', () => {
    expect(drawn(placeTree(PLACES))).toBe('kommune:2(avdeling:2(barnehager:0 etat:2(a:1(trinn:0) å:1)))');
  });

  it('loses nobody whose parent is closed', () => {
    expect(drawn(placeTree([place('skole', 'nedlagt', 'unit')]))).toBe('skole:1');
  });

  it('opens with the agencies in sight, and can open whatever has something below it', () => {
    expect(firstOpenIds(placeTree(PLACES))).toEqual(['kommune', 'avdeling']);
    expect(openableIds(placeTree(PLACES))).toEqual(['kommune', 'avdeling', 'etat', 'a']);
  });
});

describe('searchTree', () => {
  const search = (text: string) => {
    const { branches, hits, openIds } = searchTree(placeTree(PLACES), text);
    return [drawn(branches), hits, [...openIds].sort()];
  };

  it.each([
    ['åsen', 'kommune:2(avdeling:2(etat:2(å:1)))', 1, ['avdeling', 'etat', 'kommune']],
    [' ÅSEN ', 'kommune:2(avdeling:2(etat:2(å:1)))', 1, ['avdeling', 'etat', 'kommune']],
    ['barnehage', 'kommune:2(avdeling:2(barnehager:0))', 1, ['avdeling', 'kommune']],
    ['finnes ikke', '', 0, []],
  ])('for "%s" keeps the way down to it', (text, kept, hits, open) => {
    expect(search(text)).toEqual([kept, hits, open]);
  });

  it('leaves what lies below a hit to be opened', () => {
    expect(search('almelia')[0]).toBe('kommune:2(avdeling:2(etat:2(a:1(trinn:0))))');
  });

  it('counts places, not the branches that lead to them', () => {
    expect(search('skole').slice(0, 2)).toEqual(['kommune:2(avdeling:2(etat:2(a:1(trinn:0) å:1)))', 4]);
  });
});
