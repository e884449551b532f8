import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { AcuteHelp } from './acute-help.tsx';

const meta = preview.meta({
  component: AcuteHelp,
  args: {
    title: 'Trenger du hjelp nå?',
    steps: [
      'Gå til et trygt sted. Be en kollega ta over.',
      'Er noen skadet: ring legevakten, eller 113 hvis det haster.',
      'Si fra til lederen din. Du skal ikke være alene om dette.',
    ],
    numbers: [
      { who: 'Ingrid Dahl, rektor', dial: '+4700000001', shown: '00 00 00 01' },
      { who: 'Legevakt', dial: '116117', shown: '116 117', note: 'hele døgnet' },
      { who: 'Medisinsk nødhjelp', dial: '113', shown: '113' },
      { who: 'Politi', dial: '112', shown: '112', note: 'når det haster' },
    ],
  },
});

export const VedSidenAvSkjemaet = meta.story({});
export const Telefon = meta.story({ globals: { viewport: { value: 'phone' } } });
export const BareNumre = meta.story({ args: { steps: [] } });

export const TestCalls = meta.story({
  name: '(Test) every number can be called with one tap on a large target',
  play: async ({ canvas }) => {
    const call = canvas.getByRole('link', { name: /Legevakt/ });
    await expect(call).toHaveAttribute('href', 'tel:116117');
    for (const link of canvas.getAllByRole('link')) {
      await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
    }
  },
});
