import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { progress } from './progress.mjs';

describe('progress', () => {
  it('tells when a step begins, that it is still going and what it says, and when it is done', async () => {
    const told: string[] = [];
    const options = { write: (text: string) => told.push(text), now: () => 0, reminderMs: 5 };
    const result = await progress(
      'Building',
      async (say) => {
        say('\u001b[32m12 modules\u001b[0m');
        return setTimeout(40, 'built');
      },
      options,
    );
    expect(result).toBe('built');
    expect(told[0]).toBe('Building …\n');
    expect(told[1]).toBe('  still at it after 0 s: 12 modules\n');
    expect(told.at(-1)).toBe('Building: done in 0 s\n');
  });

  it('does not say done when the step failed', async () => {
    const told: string[] = [];
    const failing = progress('Building', async () => Promise.reject(new Error('no')), {
      write: (text: string) => told.push(text),
    });
    await expect(failing).rejects.toThrow('no');
    expect(told).toEqual(['Building …\n']);
  });
});
