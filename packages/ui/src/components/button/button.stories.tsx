import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { Stack } from '../stack/stack.tsx';
import { Button } from './button.tsx';

const meta = preview.meta({ component: Button, args: { children: 'Ta imot', onClick: fn() } });

export const Hovedknapp = meta.story({});
export const DetNesteSteget = meta.story({ args: { tone: 'accent', size: 'lg', children: 'Meld en hendelse' } });
export const Arbeider = meta.story({ args: { busy: true, children: 'Sender meldingen' } });
export const Sletter = meta.story({ args: { tone: 'danger', emphasis: 'secondary', children: 'Slett utkastet' } });
export const LangeOrd = meta.story({
  args: { children: 'Send til arbeidsmiljøutvalgsrepresentanten og hovedverneombudet' },
  globals: { viewport: { value: 'narrow' } },
});

export const VariantMatrix = meta.story({
  render: () => (
    <Stack gap="lg">
      {(['ink', 'accent', 'neutral', 'danger'] as const).map((tone) => (
        <Stack direction="row" gap="sm" key={tone}>
          {(['primary', 'secondary', 'tertiary'] as const).map((emphasis) =>
            (['sm', 'md', 'lg'] as const).map((size) => (
              <Button emphasis={emphasis} key={`${emphasis}-${size}`} size={size} tone={tone}>
                Lukk med svar
              </Button>
            )),
          )}
        </Stack>
      ))}
    </Stack>
  ),
});

export const ILinjeMedTeksten = meta.story({
  args: { emphasis: 'tertiary', flush: true, children: 'Til forsiden' },
  decorators: [
    (Story) => (
      <Stack gap="sm">
        <p>Du får et svar når saken er ferdig.</p>
        <div>
          <Story />
        </div>
      </Stack>
    ),
  ],
});

export const TestPressedOnce = meta.story({
  name: '(Test) is pressed with the keyboard',
  play: async ({ args, canvas, userEvent }) => {
    canvas.getByRole('button', { name: 'Ta imot' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).toHaveBeenCalledTimes(1);
  },
});

export const TestBusyTakesNoPress = meta.story({
  name: '(Test) takes no second press while it works, and keeps the focus',
  args: { busy: true },
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Ta imot' });
    await userEvent.click(button);
    await expect(args.onClick).not.toHaveBeenCalled();
    await expect(button).toHaveFocus();
    await expect(button).toHaveAttribute('aria-busy', 'true');
  },
});

export const TestTarget = meta.story({
  name: '(Test) is at least 48 px high',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button').getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
  },
});
