import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { EXAMPLE_NOW } from '../../../examples/example-case.fixture.ts';
import { StoryFrame } from '../../../examples/story-frame.tsx';
import { CaseSeries } from './case-series.tsx';

const series = [
  { id: 's1', occurredOn: '2026-11-13', occurredTime: null },
  { id: 's2', occurredOn: '2026-11-16', occurredTime: '09:40' },
  { id: 's3', occurredOn: '2026-11-17', occurredTime: '12:05' },
];

const meta = preview.meta({
  component: CaseSeries,
  decorators: [
    (Story) => (
      <StoryFrame>
        <h1>Spark, kastet noe</h1>
        <Story />
      </StoryFrame>
    ),
  ],
  args: { view: { id: 's2', series }, now: EXAMPLE_NOW },
});

export const OneOfThree = meta.story({
  name: '(Test) a case of a situation that is known says which one it is, and leads to the others',
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Nr. 2 av 3 i samme situasjon'));
    await expect(canvas.getByRole('link', { name: /13.*nov/ })).toHaveAttribute('href', '/saker/s1');
    await expect(canvas.getByRole('link', { name: /12:05/ })).toHaveAttribute('href', '/saker/s3');
    await expect(canvas.getByText(/09:40 \(denne saken\)/)).toHaveAttribute('aria-current', 'true');
  },
});
export const Alone = meta.story({
  name: '(Test) nothing is said of a situation of which one sees no other case',
  args: { view: { id: 's2', series: [] } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/samme situasjon/)).toBeNull();
  },
});
