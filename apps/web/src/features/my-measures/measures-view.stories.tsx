import preview from '@vern/ui/storybook/preview';
import { expect, fn, waitFor } from 'storybook/test';
import { EXAMPLE_NOW } from '../../examples/example-case.fixture.ts';
import { exampleSchool } from '../../examples/example-people.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import type { OwnMeasure, OwnMeasures } from '../../server/answers.ts';
import { MeasuresView } from './measures-view.tsx';

const late: OwnMeasure = {
  id: 'm1',
  type: 'organisational',
  title: 'To voksne i garderoben ved hjemtid',
  unitName: exampleSchool.name,
  dueOn: '2026-11-18',
  status: 'planned',
  doneAt: null,
  isOverdue: true,
  canStart: true,
  canPutBack: false,
  canFinish: true,
  canReopen: false,
  version: 1,
};
const later: OwnMeasure = {
  ...late,
  id: 'm2',
  type: 'technical',
  title: 'Flytte benken',
  dueOn: '2026-12-04',
  isOverdue: false,
};
const over = { ...later, status: 'done', canStart: false, canFinish: false, version: 2 } as const;
const justDone: OwnMeasure = {
  ...over,
  id: 'm3',
  title: 'Sette inn dør',
  doneAt: '2026-11-20T08:40:00.000Z',
  canReopen: true,
};
const longDone: OwnMeasure = { ...over, id: 'm4', title: 'Øve på rutinen', doneAt: '2026-10-02T11:15:00.000Z' };
const two: OwnMeasures = { open: [late, later], openCount: 2, finishedCount: 2 };

const meta = preview.meta({
  component: MeasuresView,
  decorators: [
    (Story) => (
      <StoryFrame>
        <Story />
      </StoryFrame>
    ),
  ],
  args: {
    measures: two,
    error: null,
    finished: {
      measures: [justDone, longDone],
      error: null,
      isMore: false,
      isFetchingMore: false,
      onOpen: fn(),
      onMore: fn(),
      onRetry: fn(),
    },
    refusal: null,
    taken: undefined,
    canUndo: false,
    busyId: undefined,
    now: EXAMPLE_NOW,
    onStep: fn(),
    onUndoExpired: fn(),
    onRetry: fn(),
  },
});
const { finished } = meta.input.args;

export const TwoOpen = meta.story({ name: 'Ett over fristen, ett senere, to ferdige' });
export const JustFinished = meta.story({
  name: 'Nettopp merket som ferdig',
  args: {
    measures: { open: [late], openCount: 1, finishedCount: 3 },
    taken: { step: 'finish', measure: justDone },
    canUndo: true,
  },
});
export const OnlyFinished = meta.story({
  name: 'Ingen åpne, to ferdige',
  args: { measures: { open: [], openCount: 0, finishedCount: 2 } },
});
export const MoreThanAnybodyHas = meta.story({
  name: 'Flere åpne enn listen viser',
  args: { measures: { ...two, openCount: 203 } },
});
export const None = meta.story({
  name: 'Ingen tiltak',
  args: { measures: { open: [], openCount: 0, finishedCount: 0 } },
});
export const Waiting = meta.story({ name: 'Henter', args: { measures: undefined } });
export const Failed = meta.story({
  name: 'Fikk ikke hentet',
  args: { measures: undefined, error: new TypeError('Failed to fetch') },
});
export const FinishedFailed = meta.story({
  name: 'Fikk ikke hentet de ferdige',
  args: { finished: { ...finished, measures: undefined, error: new TypeError('Failed to fetch') } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Ferdige tiltak (2)'));
  },
});
export const SomebodyWasFaster = meta.story({
  name: 'Noen andre var raskere',
  args: { refusal: { data: { requestId: 'r1', refusal: { code: 'stale_version' } } } },
});

export const FinishesOne = meta.story({
  name: '(Test) what is open is counted and can be finished, and what is done stands folded beneath',
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('2 åpne tiltak');
    await expect(canvas.getByText('Sette inn dør')).not.toBeVisible();
    const buttons = canvas.getAllByRole('button', { name: 'Merk som ferdig' });
    await expect(buttons).toHaveLength(2);
    await userEvent.click(buttons[0]!);
    await expect(args.onStep).toHaveBeenCalledWith({ step: 'finish', measure: late });
  },
});

export const TakesBack = meta.story({
  name: '(Test) whoever finished the wrong one takes it back where they stand, by keyboard',
  args: JustFinished.input.args,
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Angre' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onStep).toHaveBeenCalledWith({ step: 'reopen', measure: justDone });
  },
});

export const OpensAgain = meta.story({
  name: '(Test) a fresh finish can be opened again from the folded list, an old one not',
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByText('Ferdige tiltak (2)'));
    await waitFor(() => expect(args.finished.onOpen).toHaveBeenCalledWith(true));
    await expect(canvas.getByText('Øve på rutinen')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Åpne igjen' }));
    await expect(args.onStep).toHaveBeenCalledWith({ step: 'reopen', measure: justDone });
  },
});

export const ShowsMore = meta.story({
  name: '(Test) says how many of the finished ones are shown, and shows more',
  args: { measures: { ...two, finishedCount: 22 }, finished: { ...finished, isMore: true } },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByText('Ferdige tiltak (22)'));
    await expect(canvas.getByText('Viser 2 av 22')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Vis flere' }));
    await expect(args.finished.onMore).toHaveBeenCalled();
  },
});
