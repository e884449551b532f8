import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Card } from '../card/card.tsx';
import { SplitView } from './split-view.tsx';

const meta = preview.meta({
  component: SplitView,
  args: { list: <Card>Nye meldinger</Card>, detail: <Card>Spark, kastet noe</Card> },
});

export const SideOmSide = meta.story({ globals: { viewport: { value: 'desk' } } });
export const BareListen = meta.story({ args: { detail: undefined } });

export const TestPhoneShowsOne = meta.story({
  name: '(Test) a phone shows the case and not the list beside it',
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Spark, kastet noe')).toBeVisible();
    await expect(canvas.getByText('Nye meldinger')).not.toBeVisible();
  },
});
