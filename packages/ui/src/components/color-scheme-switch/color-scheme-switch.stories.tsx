import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { ColorSchemeSwitch } from './color-scheme-switch.tsx';

const meta = preview.meta({
  component: ColorSchemeSwitch,
  args: {
    label: 'Utseende',
    labels: { auto: 'Automatisk', light: 'Lyst', dark: 'Mørkt' },
    colorScheme: 'auto' as const,
    onChange: fn(),
  },
});

export const SomEnheten = meta.story({});
export const Morkt = meta.story({ args: { colorScheme: 'dark' } });

export const TestChosen = meta.story({
  name: '(Test) passes on the choice',
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Mørkt' }));
    await expect(args.onChange).toHaveBeenCalledWith('dark');
  },
});
