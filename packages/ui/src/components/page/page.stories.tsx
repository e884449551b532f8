import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Card } from '../card/card.tsx';
import { ProgressBar } from '../progress-bar/progress-bar.tsx';
import { Page } from './page.tsx';

const meta = preview.meta({
  component: Page,
  args: {
    title: 'Mine saker',
    lead: 'Her ser du hvor langt meldingene dine har kommet, og svarene du har fått.',
    children: <Card>Spark, kastet gjenstand</Card>,
  },
});

export const Lesbar = meta.story({});
export const MedFramdrift = meta.story({
  args: { title: 'Hva skjedde?', before: <ProgressBar aside="Lagret" label="Steg 2 av 8" max={8} value={2} /> },
});
export const Arbeid = meta.story({ args: { width: 'work', title: 'Saker på Solbakken skole' } });

export const TestOneTitle = meta.story({
  name: '(Test) has one title that can take the focus when the page changes',
  play: async ({ canvas }) => {
    const title = canvas.getByRole('heading', { level: 1, name: 'Mine saker' });
    title.focus();
    await expect(title).toHaveFocus();
  },
});
