import { describe, expect, it } from 'vitest';
import { forgetNumbers, keepNumbers, keptNumbers } from './kept-numbers.ts';

function store(initial?: string) {
  const kept = new Map<string, string>(initial === undefined ? [] : [['vern.help-numbers', initial]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
const school = {
  id: 'u1',
  name: 'Fjellsiden skole',
  type: 'unit',
  phones: [{ label: 'Rektor', number: '55 00 00 01' }],
};

describe('keptNumbers', () => {
  it('are the numbers of the places one works at, and nothing else about them', () => {
    const here = store();
    keepNumbers(here, [school]);
    expect(keptNumbers(here)).toEqual([{ name: school.name, phones: school.phones }]);
    expect([...here.kept.values()].join()).not.toContain('u1');
  });

  it('are gone when somebody signs out', () => {
    const here = store();
    keepNumbers(here, [school]);
    forgetNumbers(here);
    expect(keptNumbers(here)).toEqual([]);
  });

  it.each(['', '{', '{}', '[null]', '[{"name":1}]', '"x"'])('are none when the device holds %j', (text) =>
    expect(keptNumbers(store(text))).toEqual([]),
  );

  it('are none when the device has no room', () => {
    const full = {
      ...store(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(() => keepNumbers(full, [school])).not.toThrow();
  });
});
