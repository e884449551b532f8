import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { LiveRegion } from './live-region.tsx';

const meta = preview.meta({ component: LiveRegion, args: { message: 'Lagret 10:15' } });

export const TestStaysWhileSilent = meta.story({
  name: '(Test) is in the page before it has anything to say',
  args: { message: '' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('[aria-live="polite"]')).toBeEmptyDOMElement();
  },
});

export const TestUrgent = meta.story({
  name: '(Test) interrupts only what must not wait',
  args: { urgency: 'assertive', message: 'Meldingen ble ikke sendt' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Meldingen ble ikke sendt')).toHaveAttribute('aria-live', 'assertive');
  },
});
