import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { EXAMPLE_NOW, exampleRow } from '../../examples/example-case.fixture.ts';
import { exampleSchool } from '../../examples/example-people.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import type { InboxRow } from '../../server/answers.ts';
import { InboxView } from './inbox-view.tsx';

const nothing = () => undefined;
const late: InboxRow = {
  ...exampleRow,
  id: '018f0000-0000-7000-8000-0000000000c2',
  kinds: ['strangle'],
  severity: 3,
  nextStep: { step: 'assess', dueOn: '2026-11-18', isOverdue: true, rule: 'assess' },
};

const meta = preview.meta({
  component: InboxView,
  decorators: [
    (Story) => (
      <StoryFrame>
        <Story />
      </StoryFrame>
    ),
  ],
  args: {
    now: EXAMPLE_NOW,
    search: {},
    workList: 'new' as const,
    counts: [
      { workList: 'new' as const, count: 2, isMore: false },
      { workList: 'due_today' as const, count: 1, isMore: false },
      { workList: 'waiting' as const, count: 0, isMore: false },
      { workList: 'watching' as const, count: 14, isMore: false },
      { workList: 'closed' as const, count: 99, isMore: true },
    ],
    page: { data: { rows: [late, exampleRow], next: '1.x' }, error: null },
    places: [exampleSchool],
    placeId: exampleSchool.id,
    minSeverity: 1 as const,
    onPlace: nothing,
    onMinSeverity: nothing,
    onRetry: nothing,
  },
});

export const NewReports = meta.story({ name: 'Nye, én over fristen' });
export const Empty = meta.story({ name: 'Tom liste', args: { page: { data: { rows: [], next: null }, error: null } } });
export const SaysHowMuch = meta.story({
  name: '(Test) says how much is in each list, and where counting stopped',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Nye 2 saker' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Lukket mer enn 99 saker' })).toHaveTextContent('99+');
    await expect(canvas.getByRole('link', { name: 'Venter på andre ingen saker' })).toBeVisible();
  },
});
export const Waiting = meta.story({ name: 'Henter', args: { page: { data: undefined, error: null } } });
export const Failed = meta.story({
  name: 'Fikk ikke hentet',
  args: { page: { data: undefined, error: new TypeError('Failed to fetch') } },
});
export const SeveralPlaces = meta.story({
  name: 'Flere steder, en sak åpen',
  args: {
    places: [exampleSchool, { ...exampleSchool, id: 'u2', name: 'Strandgata barnehage' }],
    search: { sak: exampleRow.id, alvor: 2 },
    minSeverity: 2,
    detail: <p>Saken står her.</p>,
  },
});

const opened = { search: { sak: exampleRow.id }, detail: <h2>Spark, kastet noe</h2> };
export const CaseOnPhone = meta.story({
  name: '(Test) on a phone an open case comes first, without lists and filters above it',
  args: opened,
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Spark, kastet noe' })).toBeVisible();
    await expect(canvas.queryByRole('link', { name: /^Nye/ })).toBeNull();
    await expect(canvas.queryByLabelText('Alvorlighetsgrad')).not.toBeVisible();
    const head = canvas.getByRole('heading', { level: 1 }).closest('.vern-page__head');
    await expect(head?.getBoundingClientRect().width).toBeLessThan(2);
  },
});
export const CaseOnDesk = meta.story({
  name: '(Test) on a desk the lists stay beside an open case',
  args: opened,
  globals: { viewport: { value: 'desk' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Nye 2 saker' })).toBeVisible();
    await expect(canvas.getByLabelText('Alvorlighetsgrad')).toBeVisible();
  },
});
