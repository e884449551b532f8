import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Pager } from './pager.tsx';

const meta = preview.meta({
  component: Pager,
  args: {
    label: 'Sider',
    summary: 'Viser 25 av 132 saker',
    previousLabel: 'Forrige',
    nextLabel: 'Neste',
    previousHref: '#a',
    nextHref: '#b',
  },
});

export const MidtI = meta.story({});
export const ForsteSide = meta.story({ args: { previousHref: undefined } });
export const SisteSide = meta.story({ args: { nextHref: undefined }, globals: { viewport: { value: 'narrow' } } });

export const TestFirst = meta.story({
  name: '(Test) there is no way back from the first page',
  args: { previousHref: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link', { name: 'Forrige' })).toBeNull();
    await expect(canvas.getByRole('link', { name: 'Neste' })).toHaveAttribute('href', '#b');
  },
});
