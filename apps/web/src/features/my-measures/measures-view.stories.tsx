import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { EXAMPLE_NOW } from '../../examples/example-case.fixture.ts';
import { exampleSchool } from '../../examples/example-people.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import type { OwnMeasure } from '../../server/answers.ts';
import { MeasuresView } from './measures-view.tsx';

const late: OwnMeasure = {
  id: 'm1',
  type: 'organisational',
  title: 'To voksne i garderoben ved hjemtid',
  unitName: exampleSchool.name,
  dueOn: '2026-11-18',
  status: 'planned',
  isOverdue: true,
  canFinish: true,
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
const done: OwnMeasure = { ...later, id: 'm3', title: 'Sette inn dør', status: 'done', canFinish: false, version: 2 };

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
    measures: [late, later, done],
    error: null,
    refusal: null,
    now: EXAMPLE_NOW,
    onFinish: fn(),
    onRetry: fn(),
  },
});

export const Three = meta.story({ name: 'Ett over fristen, ett senere, ett ferdig' });
export const None = meta.story({ name: 'Ingen tiltak', args: { measures: [] } });
export const Waiting = meta.story({ name: 'Henter', args: { measures: undefined } });
export const Failed = meta.story({
  name: 'Fikk ikke hentet',
  args: { measures: undefined, error: new TypeError('Failed to fetch') },
});
export const SomebodyWasFaster = meta.story({
  name: 'Noen andre var raskere',
  args: { refusal: { data: { requestId: 'r1', refusal: { code: 'stale_version' } } } },
});

export const FinishesOne = meta.story({
  name: '(Test) what is open can be finished, and what is done can not',
  play: async ({ canvas, userEvent, args }) => {
    const buttons = canvas.getAllByRole('button', { name: 'Merk som ferdig' });
    await expect(buttons).toHaveLength(2);
    await userEvent.click(buttons[0]!);
    await expect(args.onFinish).toHaveBeenCalledWith(late);
  },
});
