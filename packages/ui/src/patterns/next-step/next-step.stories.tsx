import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { Button } from '../../components/button/button.tsx';
import { DeadlineText } from '../deadline-text/deadline-text.tsx';
import { NextStep } from './next-step.tsx';

const receive = fn();

const meta = preview.meta({
  component: NextStep,
  args: {
    label: 'Neste steg',
    sentence: 'Ta imot meldingen, så Kari vet at du har sett den.',
    action: (
      <Button onClick={receive} tone="accent">
        Ta imot
      </Button>
    ),
    deadline: (
      <DeadlineText
        dateTime="2026-11-23T12:00:00+01:00"
        exact="mandag 23. november 2026 kl. 12.00"
        source="rutinen, punkt 1"
        state="ahead"
        text="senest i morgen kl. 12"
      />
    ),
  },
});

export const TaImot = meta.story({});
export const VenterPaAndre = meta.story({
  args: { sentence: 'Du venter på svar fra verneombudet.', action: undefined, deadline: undefined },
});
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });

export const TestOneButton = meta.story({
  name: '(Test) is one sentence and one button',
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('region', { name: 'Neste steg' })).toHaveTextContent(/^Ta imot meldingen/);
    await userEvent.click(canvas.getByRole('button'));
    await expect(receive).toHaveBeenCalledTimes(1);
  },
});
