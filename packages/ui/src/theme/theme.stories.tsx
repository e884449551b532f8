import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';

const meta = preview.meta({ title: 'Utseende', render: () => <p>Du hører fra rektor senest i morgen kl. 12.</p> });

/** Sum of the three channels of a computed colour: 0 is black, 765 is white. */
const lightnessOf = (color: string) =>
  (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0);

export const TestFollowsTheDevice = meta.story({
  name: '(Test) is light on a light device; every story is looked at on a dark one too',
  play: async () => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    await expect(lightnessOf(backgroundColor)).toBeGreaterThan(lightnessOf(color));
  },
});

export const TestForcedLight = meta.story({
  name: '(Test) the reader’s own choice goes before the device',
  globals: { colorScheme: 'light' },
  play: async () => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    await expect(lightnessOf(backgroundColor)).toBeGreaterThan(lightnessOf(color));
  },
});

export const TestOwnFont = meta.story({
  name: '(Test) the font is loaded from the bundle',
  play: async () => {
    await document.fonts.load('16px "Inter Variable"');
    const inter = [...document.fonts].filter(({ family }) => family.includes('Inter Variable'));
    await expect(inter.some(({ status }) => status === 'loaded')).toBe(true);
  },
});
