import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { EXAMPLE_NOW } from '../../examples/example-case.fixture.ts';
import { exampleSchool } from '../../examples/example-people.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { HelpView } from './help-view.tsx';

const meta = preview.meta({
  component: HelpView,
  decorators: [
    (Story) => (
      <StoryFrame>
        <Story />
      </StoryFrame>
    ),
  ],
  args: { places: [exampleSchool], now: EXAMPLE_NOW },
});

export const AtASchool = meta.story({
  name: '(Test) Med enhetens egne numre, og de fristene en melding har om den sendes nå',
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/skal det skje senest tirsdag.* skal det skje i løpet av dagen\.$/)).toBeVisible();
  },
});
export const OnASaturday = meta.story({
  name: '(Test) På en lørdag loves ingen samtale før mandag',
  args: { now: new Date('2026-11-21T09:15:00Z') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/snakke med noen nå eller i dag, skal det skje senest mandag/)).toBeVisible();
  },
});
export const SignedOut = meta.story({ name: 'Uten å være logget inn', args: { places: [] } });
