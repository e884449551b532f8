import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { LanguageSwitch } from './language-switch.tsx';

const meta = preview.meta({
  component: LanguageSwitch,
  args: { label: 'Språk', language: 'nb' as const, onChange: fn() },
});

export const Bokmal = meta.story({});
export const Nynorsk = meta.story({ args: { language: 'nn' } });

export const TestOwnName = meta.story({
  name: '(Test) each language stands under its own name and is marked with its own language',
  play: async ({ args, canvas, userEvent }) => {
    const english = canvas.getByRole('radio', { name: 'English' });
    await expect(english.closest('[lang]')).toHaveAttribute('lang', 'en');
    await userEvent.click(english);
    await expect(args.onChange).toHaveBeenCalledWith('en');
  },
});
