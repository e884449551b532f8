import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { EXAMPLE_NOW } from '../../../examples/example-case.fixture.ts';
import { StoryFrame } from '../../../examples/story-frame.tsx';
import { CasePrintHeader } from './case-print-header.tsx';

const meta = preview.meta({
  component: CasePrintHeader,
  decorators: [
    (Story) => (
      <StoryFrame>
        <Story />
      </StoryFrame>
    ),
  ],
  args: {
    incidentId: '019a8f00-1b2c-7d3e-8f40-5a6b7c8d9e0f',
    municipalityName: 'Fjordvik kommune',
    now: EXAMPLE_NOW,
  },
});

export const SaysWhich = meta.story({
  name: '(Test) says whose paper it is, which case and when, and is on paper only',
  play: async ({ canvas }) => {
    const header = canvas.getByText('Fjordvik kommune').parentElement;
    await expect(header).toHaveTextContent(
      'Fjordvik kommune · Sammendrag av sak 7C8D9E0F · Skrevet ut fredag 20. november 2026 kl. 10.15',
    );
    await expect(header).not.toBeVisible();
  },
});
