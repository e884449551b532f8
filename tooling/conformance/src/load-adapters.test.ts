import { describe, expect, it } from 'vitest';
import { loadAdapters } from './load-adapters.ts';

describe('loadAdapters', () => {
  it.each([
    'cox-axioms.json',
    'cox-enumeration.json',
    'risk-evaluation.json',
    'frequency-classes.json',
    'prior-from-class.json',
    'refusals.json',
  ])('finds the adapter for %s', async (file) => {
    expect((await loadAdapters())[file]).toBeTypeOf('function');
  });

  it('keeps the adapters of the engines that load when another does not, or has none', async () => {
    const adapter = () => 1;
    const engines = [
      () => Promise.reject(new Error('broken')),
      () => Promise.resolve({}),
      () => Promise.resolve({ ADAPTERS: { 'a.json': adapter } }),
    ];
    expect(await loadAdapters(engines)).toEqual({ 'a.json': adapter, 'refusals.json': expect.any(Function) });
  });
});
