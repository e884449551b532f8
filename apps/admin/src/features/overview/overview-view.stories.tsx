import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import {
  EXAMPLE_NOW,
  exampleEmptyFigures,
  exampleFigures,
  exampleHiddenFigures,
  examplePlaces,
} from '../../examples/example-municipality.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { OverviewView } from './overview-view.tsx';
import { reachOf } from './reach.ts';

const meta = preview.meta({
  component: OverviewView,
  decorators: [
    (Story, { parameters }) => (
      <StoryFrame locale={parameters['locale']}>
        <Story />
      </StoryFrame>
    ),
  ],
  args: {
    figures: exampleFigures,
    municipalityName: 'Fjordvik kommune',
    now: EXAMPLE_NOW,
    onPrint: fn(),
    reach: reachOf([{ id: 'm', name: 'Fjordvik kommune' }], examplePlaces),
  },
});

export const Full = meta.story({ name: 'Et år som er begynt' });
export const EmptyYear = meta.story({ name: 'Ingen meldinger ennå', args: { figures: exampleEmptyFigures } });
export const Suppressed = meta.story({ name: 'Tall som er skjult', args: { figures: exampleHiddenFigures } });
export const SchoolsOnly = meta.story({
  name: 'Bare skolene',
  args: {
    figures: { ...exampleFigures, monthly: exampleFigures.monthly.slice(0, 1) },
    reach: reachOf([{ id: 'as', name: 'Skoleetaten' }], examplePlaces),
  },
});
export const InNynorsk = meta.story({ name: 'På nynorsk', parameters: { locale: 'nn' } });

export const HidesSmallCounts = meta.story({
  name: '(Test) a hidden count is a word, never a nought',
  args: { figures: exampleHiddenFigures },
  play: async ({ canvas }) => {
    const february = canvas.getAllByRole('row', { name: /februar 2026/ });
    await expect(february).toHaveLength(2);
    for (const row of february) await expect(row).not.toHaveTextContent(/\b0\b/);
  },
});

export const FewAnswers = meta.story({
  name: '(Test) few answers are told from none',
  args: { figures: exampleHiddenFigures },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText('Ingen svar ennå')).toBeNull();
    await expect(canvas.getByText(/Noen få meldinger har fått et første svar/)).toBeVisible();
  },
});

export const Prints = meta.story({
  name: '(Test) the print button prints',
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Skriv ut/ }));
    await expect(args.onPrint).toHaveBeenCalledOnce();
  },
});
