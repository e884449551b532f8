import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { SeverityMark } from '../severity-mark/severity-mark.tsx';
import { FactGrid } from './fact-grid.tsx';

const meta = preview.meta({
  component: FactGrid,
  args: {
    facts: [
      { label: 'Når', value: 'i går 10:15' },
      { label: 'Hvor', value: 'Klasserom' },
      { label: 'Hva', value: 'Spark, kastet noe' },
      { label: 'Hvem', value: 'Elev, 1.–4. trinn' },
      { label: 'Kropp', value: 'Synlige merker' },
      { label: 'Alvor', value: <SeverityMark key="a" label="Alvorlig" severity={2} /> },
      {
        label: 'Fortalt',
        value: 'Stolen traff kneet da jeg gikk imellom. Vi fikk hjelp etter et par minutter.',
        wide: true,
      },
    ],
  },
});

export const Fakta = meta.story({});
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });
export const LangeOrd = meta.story({
  args: { facts: [{ label: 'Meldt av', value: 'Arbeidsmiljøutvalgsrepresentantstedfortrederordningen' }] },
  globals: { viewport: { value: 'narrow' } },
});

export const TestPairs = meta.story({
  name: '(Test) ties every value to its word',
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('term')).toHaveLength(7);
    await expect(canvas.getAllByRole('definition')[1]).toHaveTextContent('Klasserom');
  },
});
