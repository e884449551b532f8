import preview from '@vern/ui/storybook/preview';
import { KeyFigure } from './key-figure.tsx';

const meta = preview.meta({
  component: KeyFigure,
  args: {
    label: 'Tid til første svar, midterste',
    value: '1 døgn 4 timer',
    note: 'Av 1 844 meldinger siden 1. januar. Halvparten fikk svar raskere.',
  },
});

export const Tid = meta.story({});
export const Antall = meta.story({
  args: {
    label: 'Enheter uten meldinger på 12 måneder',
    value: '17 av 140',
    note: 'Det kan bety rolig, eller at ingen melder.',
  },
  globals: { viewport: { value: 'narrow' } },
});
