import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { EXAMPLE_NOW, exampleMine } from '../../examples/example-case.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { MineView } from './mine-view.tsx';

const ROWS = ['1', '2', '3'].map((id) => ({ ...exampleMine, id }));

const meta = preview.meta({
  component: MineView,
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
    page: { data: { rows: ROWS, next: '1.a', total: 8 }, error: null },
    onRetry: fn(),
  },
});

export const FirstOfMany = meta.story({
  name: '(Test) the first page tells how many there are and leads on, and nowhere back',
  play: async ({ canvas }) => {
    await expect(canvas.getByText('8 saker')).toBeVisible();
    await expect(canvas.getByText('Viser 3 av 8 saker')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Vis flere' })).toHaveAttribute('href', '/saker?fra=1.a');
    await expect(canvas.queryByRole('link', { name: 'Til den første siden' })).toBeNull();
  },
});

export const LastOfMany = meta.story({
  name: '(Test) the last page leads back to the first, and nowhere on',
  args: { search: { fra: '1.b' }, page: { data: { rows: ROWS, next: null, total: 8 }, error: null } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Til den første siden' })).toHaveAttribute('href', '/saker');
    await expect(canvas.queryByRole('link', { name: 'Vis flere' })).toBeNull();
  },
});

export const All = meta.story({
  name: '(Test) where all are shown there are no pages',
  args: { page: { data: { rows: ROWS, next: null, total: 3 }, error: null } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('3 saker')).toBeVisible();
    await expect(canvas.queryByRole('navigation')).toBeNull();
  },
});

export const EmptiedPage = meta.story({
  name: '(Test) a page that has emptied is not told as having no reports',
  args: { search: { fra: '1.b' }, page: { data: { rows: [], next: null, total: 2 }, error: null } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText('Du har ingen saker')).toBeNull();
    await expect(canvas.getByRole('link', { name: 'Til den første siden' })).toBeVisible();
  },
});

export const None = meta.story({
  name: '(Test) whoever has none is told what will stand here',
  args: { page: { data: { rows: [], next: null, total: 0 }, error: null } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Du har ingen saker' })).toBeVisible();
    await expect(canvas.queryByRole('navigation')).toBeNull();
  },
});
