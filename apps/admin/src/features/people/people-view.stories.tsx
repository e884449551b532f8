import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { EXAMPLE_NOW, examplePeople } from '../../examples/example-municipality.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { FetchFailed } from '../../refusal/fetch-failed.tsx';
import { PeopleView } from './people-view.tsx';

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
