import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { EXAMPLE_NOW, examplePeople, exampleVacancies } from '../../examples/example-municipality.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { FetchFailed } from '../../refusal/fetch-failed.tsx';
import { PeopleView } from './people-view.tsx';
import { VacanciesSection } from './vacancies-section.tsx';

const meta = preview.meta({
  component: PeopleView,
  decorators: [
    (Story, { parameters }) => (
      <StoryFrame locale={parameters['locale']}>
        <Story />
      </StoryFrame>
    ),
  ],
  args: {
    people: examplePeople,
    hasMore: true,
    isFetchingMore: false,
    failure: null,
    search: '',
    placeName: null,
    vacancies: <VacanciesSection vacancies={exampleVacancies} />,
    municipalityName: 'Fjordvik kommune',
    now: EXAMPLE_NOW,
    today: '2026-03-09',
    onSearch: fn(),
    onMore: fn(),
  },
});

export const List = meta.story({ name: 'Personer og roller' });
export const Waiting = meta.story({ name: 'Hentes', args: { people: undefined, hasMore: false } });
export const Empty = meta.story({ name: 'Ingen ennå', args: { people: [], hasMore: false } });
export const NoHits = meta.story({ name: 'Ingen treff', args: { people: [], hasMore: false, search: 'Jonas' } });
export const Failed = meta.story({
  name: 'Kunne ikke hentes',
  args: { people: undefined, hasMore: false, failure: <FetchFailed error={null} onRetry={() => undefined} /> },
});
export const InNynorsk = meta.story({ name: 'På nynorsk', parameters: { locale: 'nn' } });

export const MarksWithWords = meta.story({
  name: '(Test) a deputy and a role that is over are told by a word, not by colour',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /Anne Fjellheim/ })).toHaveTextContent(/stedfortreder/i);
    await expect(canvas.getByRole('row', { name: /Bjørn Strand/ })).toHaveTextContent(/avsluttet/i);
  },
});

export const NoVacancies = meta.story({
  name: 'Alle har leder og verneombud',
  args: { vacancies: <VacanciesSection vacancies={{ withoutLeader: [], withoutSafetyRep: [] }} /> },
});
export const OfOnePlace = meta.story({ name: 'Ett steds personer', args: { placeName: 'Åsen skole' } });
export const NobodyAtPlace = meta.story({
  name: 'Ingen på stedet',
  args: { placeName: 'Åsen skole', people: [], hasMore: false },
});

export const EmptyChairs = meta.story({
  name: '(Test) each empty chair is named with who has the reports meanwhile, and leads to the place’s people',
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('3 steder uten leder'));
    const link = canvas.getByRole('link', { name: 'Åsen skole' });
    await expect(link).toHaveAttribute('href', '/admin/personer?sted=s2');
    await expect(link.closest('li')).toHaveTextContent(
      'Meldinger som skulle ha gått hit, går så lenge til lederen for Skoleetaten.',
    );
    await expect(canvas.getByText(/til styringsgruppen ved Oppvekst og utdanning/)).toBeVisible();
    await expect(canvas.getByText(/Ingen følger dem opp før noen får rollen/)).toBeVisible();
    await userEvent.click(canvas.getByText('1 enhet uten verneombud'));
    await expect(canvas.getByRole('link', { name: 'Strandgata barnehage' })).toBeVisible();
  },
});

export const OnePlaceAlone = meta.story({
  name: '(Test) one place’s people stand alone, with a way back to everybody',
  args: { placeName: 'Åsen skole' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Personer med rolle ved Åsen skole/)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Vis alle' })).toHaveAttribute('href', '/admin/personer');
    await expect(canvas.queryByText('Uten leder eller verneombud')).toBeNull();
  },
});
