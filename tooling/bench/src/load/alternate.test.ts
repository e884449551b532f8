import { describe, expect, it } from 'vitest';
import { alternate, type Side } from './alternate.ts';

function recorded(names: readonly string[], log: string[]): Side<string>[] {
  return names.map((name) => ({
    name,
    resume: () => void log.push(`${name} goes`),
    pause: () => void log.push(`${name} stands`),
    measure: async () => {
      log.push(`${name} is measured`);
      return `${name}${log.length}`;
    },
  }));
}

describe('alternate', () => {
  it('measures in turn, and only one side goes at a time', async () => {
    const log: string[] = [];
    await alternate(recorded(['a', 'b'], log), 2);
    const turn = (name: string) => [`${name} goes`, `${name} is measured`, `${name} stands`];
    expect(log).toEqual([
      'a stands',
      'b stands',
      ...turn('a'),
      ...turn('b'),
      ...turn('a'),
      ...turn('b'),
      'a goes',
      'b goes',
    ]);
  });

  it('gives one list a round, in the order of the sides', async () => {
    const results = await alternate(recorded(['a', 'b', 'c'], []), 2);
    expect(results.map((round) => round.map((each) => each[0]))).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('tells when a measurement fails', async () => {
    const [side] = recorded(['a'], []);
    const broken = { ...side!, measure: () => Promise.reject(new Error('refused')) };
    await expect(alternate([broken], 3)).rejects.toThrow('refused');
  });
});
