import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { Card } from '../card/card.tsx';
import { ProgressBar } from '../progress-bar/progress-bar.tsx';
import { Page } from './page.tsx';

const meta = preview.meta({
  component: Page,
  args: {
    title: 'Mine saker',
    lead: 'Her ser du hvor langt meldingene dine har kommet, og svarene du har fått.',
    children: <Card>Spark, kastet noe</Card>,
  },
});

export const Lesbar = meta.story({});
export const MedFramdrift = meta.story({
  args: { title: 'Hva skjedde?', before: <ProgressBar aside="Lagret" label="Steg 2 av 8" max={8} value={2} /> },
});
export const Arbeid = meta.story({ args: { width: 'work', title: 'Saker på Solbakken skole' } });

const PRINT = (
  <Button emphasis="secondary" size="sm" tone="neutral">
    Skriv ut
  </Button>
);
export const MedHandling = meta.story({ args: { width: 'work', title: 'Oversikt', actions: PRINT } });
export const MedHandlingSmal = meta.story({
  args: { width: 'work', title: 'Arbeidsmiljøutvalgsrepresentantene', actions: PRINT },
  globals: { viewport: { value: 'narrow' } },
});

export const TestActionsAtTheEdge = meta.story({
  name: '(Test) what is done with the page stands at its edge on a desk and under the lead at 320 px',
  args: { width: 'work', actions: PRINT },
  globals: { viewport: { value: 'desk' } },
  play: async ({ canvas, canvasElement }) => {
    const page = canvasElement.querySelector('.vern-page')!.getBoundingClientRect();
    const button = canvas.getByRole('button').getBoundingClientRect();
    await expect(Math.abs(page.right - button.right)).toBeLessThan(1);
    await expect(button.top).toBeLessThan(canvas.getByText(/Her ser du/).getBoundingClientRect().bottom);
  },
});

export const TestOneTitle = meta.story({
  name: '(Test) has one title that can take the focus when the page changes',
  play: async ({ canvas }) => {
    const title = canvas.getByRole('heading', { level: 1, name: 'Mine saker' });
    title.focus();
    await expect(title).toHaveFocus();
  },
});
