import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { ErrorState } from './error-state.tsx';

const retry = fn();

const meta = preview.meta({
  component: ErrorState,
  args: {
    title: 'Vi fikk ikke hentet sakene',
    children: 'Du har kanskje mistet nettet. Ingenting er borte.',
    action: <Button onClick={retry}>Prøv igjen</Button>,
  },
});

export const UtenNett = meta.story({});
export const MedReferanse = meta.story({ args: { reference: 'Sporings-id 018f3c2a' } });

export const TestWayOn = meta.story({
  name: '(Test) always has a way on',
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Prøv igjen' }));
    await expect(retry).toHaveBeenCalled();
  },
});
