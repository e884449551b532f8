import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Skeleton } from './skeleton.tsx';

const meta = preview.meta({ component: Skeleton, args: { shape: 'cards' as const, count: 3, label: 'Henter sakene' } });

export const Kort = meta.story({});
export const Rader = meta.story({ args: { shape: 'rows', count: 5 } });
export const Tekst = meta.story({ args: { shape: 'text', count: 4 } });

export const TestSaid = meta.story({
  name: '(Test) says what is being fetched',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Henter sakene');
  },
});
