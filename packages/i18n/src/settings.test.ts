import { describe, expect, it } from 'vitest';
import { settings as nb } from './nb/settings.ts';
import { shell as nbShell } from './nb/shell.ts';
import { settings as nn } from './nn/settings.ts';
import { shell as nnShell } from './nn/shell.ts';

describe('what one is signed in on', () => {
  it('is called no unit: "enhet" and "eining" are schools and kindergartens here', () => {
    const words = [nb, nn].flatMap(({ appearanceHint, thisDevice, devicesCount }) => [
      appearanceHint,
      thisDevice,
      devicesCount(1),
      devicesCount(11),
    ]);
    expect([...words, nbShell.schemes.auto, nnShell.schemes.auto].filter((each) => /enhet|eining/i.test(each))).toEqual(
      [],
    );
  });
});
