import preview from '@vern/ui/storybook/preview';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { EXAMPLE_NOW, exampleMine } from '../../examples/example-case.fixture.ts';
import { exampleLeader, exampleTeacher } from '../../examples/example-people.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { HomeView, type HomeViewProps } from './home-view.tsx';

const nothing = () => undefined;

const meta = preview.meta({
  component: HomeView,
  decorators: [
    (Story) => (
      <StoryFrame>
        <Story />
      </StoryFrame>
    ),
  ],
  args: {
    me: exampleTeacher,
    now: EXAMPLE_NOW,
    mine: { data: { rows: [exampleMine], total: 1 }, isPending: false, error: null },
    notices: [],
    begunAt: undefined,
    waiting: 0,
    measures: { openCount: 0, finishedCount: 0 },
    onMarkRead: nothing,
    onRetry: nothing,
  },
});

export const OneReport = meta.story({ name: 'En melding på vei' });

export const FirstTime = meta.story({
  name: 'Første gang',
  args: { mine: { data: { rows: [], total: 0 }, isPending: false, error: null } },
});

export const MoreThanShown = meta.story({
  name: '(Test) how many there are is told of all of them, with a way to those that are not shown',
  args: {
    mine: {
      data: { rows: ['1', '2', '3', '4'].map((id) => ({ ...exampleMine, id })), total: 62 },
      isPending: false,
      error: null,
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('62 saker')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Se alle mine saker' })).toHaveAttribute('href', '/saker');
  },
});

export const UnreadAnswer = meta.story({
  name: 'Et ulest svar',
  args: {
    mine: {
      data: { rows: [{ ...exampleMine, status: 'closed', news: 'answer' }], total: 1 },
      isPending: false,
      error: null,
    },
    notices: [
      {
        id: 'n1',
        topic: 'incident.closed',
        isOwn: true,
        about: { kinds: ['kick'], occurredOn: '2026-11-17' },
        subject: { type: 'incident', id: exampleMine.id },
        createdAt: '2026-11-20T09:10:00.000Z',
        isRead: false,
      },
    ],
  },
});

export const NoticeOfToday = meta.story({
  name: '(Test) a notice of the day it happened says the day once, and another names it',
  args: {
    notices: ['2026-11-20', '2026-11-17'].map((occurredOn, at) => ({
      id: `n${at}`,
      topic: 'incident.submitted',
      isOwn: false,
      about: { kinds: ['kick' as const], occurredOn },
      subject: { type: 'incident' as const, id: `i${at}` },
      createdAt: '2026-11-20T09:10:00.000Z',
      isRead: false,
    })),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'En ny melding er kommet: Spark' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: /^En ny melding er kommet: Spark, tirsdag/ })).toBeVisible();
  },
});

/** As on the page: what is read is gone. */
function Reading(props: HomeViewProps) {
  const [notices, setNotices] = useState(props.notices);
  return <HomeView {...props} notices={notices} onMarkRead={() => setNotices([])} />;
}

export const MarkedAsRead = meta.story({
  name: '(Test) that all is marked as read is said where the list was, and has the focus',
  args: UnreadAnswer.input.args,
  render: (args) => <Reading {...args} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Merk alt som lest' }));
    const said = canvas.getByText('Alt er merket som lest');
    await expect(said.closest('[tabindex="-1"]')).toHaveFocus();
    await expect(canvas.queryByRole('heading', { name: 'Nytt til deg' })).toBeNull();
  },
});

export const Begun = meta.story({ name: 'En melding er begynt', args: { begunAt: '2026-11-20T08:50:00.000Z' } });

export const Leader = meta.story({ name: 'Leder med nye meldinger', args: { me: exampleLeader, waiting: 3 } });

export const WithMeasures = meta.story({
  name: 'To åpne tiltak, og sju ferdige som ikke teller med',
  args: { measures: { openCount: 2, finishedCount: 7 } },
});

export const MeasuresDone = meta.story({
  name: 'Bare ferdige tiltak',
  args: { measures: { openCount: 0, finishedCount: 7 } },
});

export const Waiting = meta.story({
  name: 'Henter',
  args: { mine: { data: undefined, isPending: true, error: null } },
});

export const Failed = meta.story({
  name: 'Fikk ikke hentet',
  args: { mine: { data: undefined, isPending: false, error: new TypeError('Failed to fetch') } },
});
