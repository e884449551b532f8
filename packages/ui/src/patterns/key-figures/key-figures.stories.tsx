import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { KeyFigure } from '../key-figure/key-figure.tsx';
import { KeyFigures } from './key-figures.tsx';

const meta = preview.meta({
  component: KeyFigures,
  args: {
    children: [
      <KeyFigure key="a" label="Meldinger fra skolene" note="Hendelser 1. jan.–24. nov. 2026." value="1 844" />,
      <KeyFigure key="b" label="Meldinger fra barnehagene" value="76" />,
      <KeyFigure
        key="c"
        label="Tid til første svar"
        note="Halvparten fikk svar raskere enn dette. Meldinger som ennå venter på svar, er ikke med."
        value="1 døgn 4 timer"
      />,
    ],
  },
});

export const PaSkrivebord = meta.story({ globals: { viewport: { value: 'desk' } } });
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });

export const TestOneHeight = meta.story({
  name: '(Test) figures beside each other are of one height',
  globals: { viewport: { value: 'desk' } },
  play: async ({ canvasElement }) => {
    const heights = [...canvasElement.querySelectorAll('.vern-card')].map(
      (card) => card.getBoundingClientRect().height,
    );
    await expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1);
  },
});
