import { afterEach as askAxe } from '@storybook/addon-a11y/preview';
import { afterEach, expect, type TestContext } from 'vitest';
import { cdp } from 'vitest/browser';

/** A story as the Vitest plugin leaves it on the test's context. */
type DrawnStory = {
  readonly id: string;
  readonly parameters: { readonly a11y?: object };
  readonly globals: Readonly<Record<string, unknown>>;
};

/**
 * What axe is asked once more in dark: a page's structure is the same in both schemes and was asked about in light, so
 * only colours are left.
 */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

// The story stays as its play function left it until the next one is drawn: one drawing serves both schemes, and what
// a play function opened is seen in dark too.
afterEach<{ story?: DrawnStory }>(async (context) => {
  const { story } = context as TestContext & { readonly story?: DrawnStory };
  if (!story) return;
  await setDevice('dark');
  try {
    expect(isDarkOnScreen(), 'the page is dark on a dark device').toBe(story.globals['colorScheme'] !== 'light');
    await askAxe({
      id: story.id,
      viewMode: 'story',
      reporting: { reports: [], addReport: () => undefined },
      globals: story.globals,
      parameters: { a11y: { ...story.parameters.a11y, options: { runOnly: { type: 'rule', values: COLOUR_RULES } } } },
    });
  } finally {
    await setDevice('light');
  }
});

/** A colour is measured where it ends, not on its way there. */
const atRest = document.createElement('style');
atRest.textContent = '*, *::before, *::after { transition: none !important; animation: none !important; }';

async function setDevice(scheme: 'light' | 'dark'): Promise<void> {
  document.head.append(atRest);
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  // Asking for a style puts the new one in force before transitions are allowed again.
  if (scheme === 'light' && !isDarkOnScreen()) atRest.remove();
}

function isDarkOnScreen(): boolean {
  const { backgroundColor, color } = getComputedStyle(document.body);
  return lightnessOf(backgroundColor) < lightnessOf(color);
}

/** Sum of the three channels of a computed colour: 0 is black, 765 is white. */
function lightnessOf(color: string): number {
  return (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0);
}
