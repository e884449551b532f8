import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Card } from '../card/card.tsx';
import { Section } from './section.tsx';

const meta = preview.meta({
  component: Section,
  args: {
    title: 'Meldinger måned for måned',
    children: [
      <p key="p">Måneden er den da hendelsen skjedde. Det kan komme flere meldinger om månedene før.</p>,
      <Card key="c">212 meldinger i november</Card>,
    ],
  },
});

export const Forste = meta.story({});
export const MedStrek = meta.story({ args: { divided: true } });
export const Underdel = meta.story({ args: { level: 3, title: 'Skolene' } });
export const Smal = meta.story({
  args: { divided: true, title: 'Arbeidsmiljøutvalgsrepresentantenes oppfølgingsrutiner' },
  globals: { viewport: { value: 'narrow' } },
});

export const TestOutline = meta.story({
  name: '(Test) its title has its place in the outline',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('Meldinger måned for måned');
  },
});
