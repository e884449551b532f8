import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { exampleRow } from '../../../examples/example-case.fixture.ts';
import { StoryFrame } from '../../../examples/story-frame.tsx';
import { SentBefore } from './sent-before.tsx';

const meta = preview.meta({
  component: SentBefore,
  decorators: [
    (Story, { parameters }) => (
      <StoryFrame locale={parameters['locale']}>
        <Story />
      </StoryFrame>
    ),
  ],
  args: { incidentId: exampleRow.id, text: '', onAnother: fn() },
});

export const WithoutText = meta.story({
  name: 'Sendt før',
  play: async ({ canvas, userEvent, args }) => {
    const link = canvas.getByRole('link', { name: 'Åpne saken og legg til det som mangler' });
    await expect(link).toHaveAttribute('href', `/saker/${exampleRow.id}?gjor=supplement`);
    await expect(canvas.queryByRole('heading', { level: 2 })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Meld en annen hendelse' }));
    await expect(args.onAnother).toHaveBeenCalledOnce();
  },
});

export const WithText = meta.story({
  name: 'Sendt før, med en tekst som kanskje mangler',
  args: { text: 'Eleven sparket meg på leggen.\n\nSå kastet hen en stol.' },
  parameters: { locale: 'nn' },
});
