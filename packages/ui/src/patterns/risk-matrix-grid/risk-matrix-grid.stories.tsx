import { COX_3X3, VIOLENCE_AND_THREATS } from '@vern/risk-matrix/presets';
import preview from '@vern/ui/storybook/preview';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { Stack } from '../../components/stack/stack.tsx';
import type { CellRef } from './cell-ref.ts';
import { HAZARDS, matrixOfSize } from './risk-matrix-grid.fixture.ts';
import { RISK_MATRIX_GRID_TEXTS } from './risk-matrix-grid.texts.ts';
import { RiskMatrixGrid, type RiskMatrixGridProps } from './risk-matrix-grid.tsx';

const meta = preview.meta({
  component: RiskMatrixGrid,
  args: { matrix: VIOLENCE_AND_THREATS, language: 'nb', texts: RISK_MATRIX_GRID_TEXTS.nb },
});

function Choosing(props: RiskMatrixGridProps) {
  const [selected, setSelected] = useState<CellRef | null>(props.selected ?? null);
  return (
    <RiskMatrixGrid
      {...props}
      onSelect={(cell) => {
        setSelected(cell);
        props.onSelect?.(cell);
      }}
      selected={selected}
    />
  );
}

export const VoldOgTrusler = meta.story({});
export const MedFarer = meta.story({ args: { hazards: HAZARDS } });
export const EndredeCeller = meta.story({
  args: {
    marked: [
      { likelihood: 2, consequence: 0 },
      { likelihood: 3, consequence: 4 },
    ],
    markedLabel: 'endret',
  },
});
export const LangeOrd = meta.story({
  args: { matrix: matrixOfSize(3, 4, ['Arbeidsmiljøutvalgsrepresentant', 'Bedriftshelsetjenesteoppfølging']) },
  globals: { viewport: { value: 'narrow' } },
});
export const Nynorsk = meta.story({ args: { language: 'nn', texts: RISK_MATRIX_GRID_TEXTS.nn, hazards: HAZARDS } });

export const VariantMatrix = meta.story({
  render: (args) => (
    <Stack gap="xl">
      <RiskMatrixGrid {...args} hazards={HAZARDS} />
      <RiskMatrixGrid {...args} matrix={matrixOfSize(2, 2, ['Sjelden', 'Mild'])} />
      <RiskMatrixGrid {...args} matrix={COX_3X3} selected={{ likelihood: 1, consequence: 1 }} onSelect={() => {}} />
      <RiskMatrixGrid {...args} matrix={matrixOfSize(10, 10, ['Trinn', 'Trinn'])} />
    </Stack>
  ),
});

export const TestLevel = meta.story({
  name: '(Test) says each level in word, number and pattern, never in colour alone',
  play: async ({ canvas }) => {
    const cell = canvas.getByRole('gridcell', { name: 'Ofte × Svært alvorlig: Rød, nivå 4 av 4' });
    await expect(cell).toHaveTextContent('4 Rød');
    await expect(cell.dataset['pattern']).toBe('crosshatch');
    await expect(canvas.getAllByRole('gridcell')).toHaveLength(25);
    await expect(canvas.getByRole('rowheader', { name: 'Svært ofte' })).toBeVisible();
    await expect(canvas.getByText(/Ikke akseptabelt, tiltak straks/)).toBeVisible();
  },
});

export const TestHazards = meta.story({
  name: '(Test) names the hazards of a cell and frames what each reaches over',
  args: { hazards: HAZARDS },
  play: async ({ canvas, canvasElement }) => {
    const shared = canvas.getByRole('gridcell', { name: /2 farer: Trusler på telefon, Kastet møbel/ });
    await expect(shared).toHaveTextContent('34');
    await expect(canvasElement.querySelectorAll('.vern-matrix__reach')).toHaveLength(2);
    await expect(canvas.getByText(/fra «Svært sjelden × Alvorlig» til «Av og til × Svært alvorlig»/)).toBeVisible();
  },
});

export const TestKeyboard = meta.story({
  name: '(Test) is one stop of the keyboard, and the arrows choose inside',
  args: { onSelect: fn() },
  render: (args) => <Choosing {...args} />,
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('gridcell', { name: /^Svært sjelden × Ubetydelig/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}');
    await expect(args.onSelect).toHaveBeenLastCalledWith({ likelihood: 1, consequence: 2 });
    const chosen = canvas.getByRole('gridcell', { selected: true });
    await expect(chosen).toHaveFocus();
    await expect(chosen).toHaveAccessibleName(/^Sjelden × Moderat/);
    await userEvent.keyboard('{End}{ArrowRight}');
    await expect(canvas.getByRole('gridcell', { selected: true })).toHaveAccessibleName(/^Sjelden × Svært alvorlig/);
    await userEvent.tab();
    await expect(document.body).toHaveFocus();
  },
});

export const TestMouse = meta.story({
  name: '(Test) a press chooses a cell',
  args: { onSelect: fn() },
  render: (args) => <Choosing {...args} />,
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('gridcell', { name: /^Ofte × Moderat/ }));
    await expect(args.onSelect).toHaveBeenCalledTimes(1);
    await expect(args.onSelect).toHaveBeenCalledWith({ likelihood: 3, consequence: 2 });
  },
});

export const TestNarrow = meta.story({
  name: '(Test) fits on 320 px, and ten columns scroll in their own frame',
  globals: { viewport: { value: 'narrow' } },
  render: (args) => (
    <Stack>
      <RiskMatrixGrid {...args} />
      <RiskMatrixGrid {...args} matrix={matrixOfSize(10, 10, ['Trinn', 'Trinn'])} />
    </Stack>
  ),
  play: async ({ canvasElement }) => {
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    const [small, large] = canvasElement.querySelectorAll('.vern-matrix__scroll');
    await expect(small!.scrollWidth).toBeLessThanOrEqual(small!.clientWidth);
    await expect(large!.scrollWidth).toBeGreaterThan(large!.clientWidth);
  },
});
