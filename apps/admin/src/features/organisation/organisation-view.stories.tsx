import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { EXAMPLE_NOW, examplePlaces } from '../../examples/example-municipality.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { OrganisationView } from './organisation-view.tsx';

const meta = preview.meta({
  component: OrganisationView,
  decorators: [
    (Story, { parameters }) => (
      <StoryFrame locale={parameters['locale']}>
        <Story />
      </StoryFrame>
    ),
  ],
  args: { municipalityName: 'Fjordvik kommune', now: EXAMPLE_NOW, places: examplePlaces },
});

export const Tree = meta.story({ name: 'Hele kommunen' });
export const Empty = meta.story({ name: 'Ingen steder ennå', args: { places: [] } });
export const InNynorsk = meta.story({ name: 'På nynorsk', parameters: { locale: 'nn' } });

export const SearchOpens = meta.story({
  name: '(Test) a search opens the way down to what it finds',
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByText('Strandgata barnehage')).toBeNull();
    await userEvent.type(canvas.getByRole('searchbox'), 'strandgata');
    await expect(canvas.getByText('Strandgata barnehage')).toBeVisible();
    await expect(canvas.queryByText('Skoleetaten')).toBeNull();
  },
});

export const NothingFound = meta.story({
  name: '(Test) a search without hits says so',
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'finnes ikke');
    await expect(canvas.queryByRole('list')).toBeNull();
    await expect(canvas.getByRole('heading', { level: 2 })).toBeVisible();
  },
});

export const OpensByKeyboard = meta.story({
  name: '(Test) a branch opens and closes with Enter',
  play: async ({ canvas, userEvent }) => {
    const agency = canvas.getByRole('button', { name: /Skoleetaten/ });
    agency.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('Åsen skole')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect(agency).toHaveAttribute('aria-expanded', 'false');
  },
});
