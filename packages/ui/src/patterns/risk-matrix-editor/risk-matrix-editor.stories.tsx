import { definitionOf, matrixFromJson } from '@vern/risk-matrix';
import { COX_3X3, VIOLENCE_AND_THREATS } from '@vern/risk-matrix/presets';
import preview from '@vern/ui/storybook/preview';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { MATRIX_FAULTS_TEXTS } from '../matrix-faults/matrix-faults.texts.ts';
import { MATRIX_FINDINGS_TEXTS } from '../matrix-findings/matrix-findings.texts.ts';
import { matrixOfSize } from '../risk-matrix-grid/risk-matrix-grid.fixture.ts';
import { RISK_MATRIX_GRID_TEXTS } from '../risk-matrix-grid/risk-matrix-grid.texts.ts';
import { RISK_MATRIX_EDITOR_TEXTS } from './risk-matrix-editor.texts.ts';
import { type MatrixChange, RiskMatrixEditor, type RiskMatrixEditorProps } from './risk-matrix-editor.tsx';

const textsIn = (language: 'nb' | 'nn' | 'en') => ({
  editor: RISK_MATRIX_EDITOR_TEXTS[language],
  grid: RISK_MATRIX_GRID_TEXTS[language],
  findings: MATRIX_FINDINGS_TEXTS[language],
  faults: MATRIX_FAULTS_TEXTS[language],
});

const meta = preview.meta({
  component: RiskMatrixEditor,
  args: { initial: definitionOf(VIOLENCE_AND_THREATS), language: 'nb', texts: textsIn('nb'), onChange: fn() },
});

/** The matrix last handed out, read back as an app would read it. */
const handedOut = (onChange: RiskMatrixEditorProps['onChange']) => {
  const [change] = (onChange as ReturnType<typeof fn>).mock.lastCall as [MatrixChange];
  return matrixFromJson(change.json);
};

export const VoldOgTrusler = meta.story({});
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });
export const Stor = meta.story({ args: { initial: definitionOf(matrixOfSize(10, 10, ['Trinn', 'Trinn'])) } });
export const LangeOrd = meta.story({
  args: {
    initial: definitionOf(matrixOfSize(2, 3, ['Arbeidsmiljøutvalgsrepresentant', 'Bedriftshelsetjenesteoppfølging'])),
  },
  globals: { viewport: { value: 'narrow' } },
});
export const English = meta.story({ args: { language: 'en', texts: textsIn('en') } });
export const VariantMatrix = meta.story({
  args: { initial: definitionOf(COX_3X3), language: 'nn', texts: textsIn('nn') },
});

export const TestKeyboard = meta.story({
  name: '(Test) sets a level from the keyboard and hands out the JSON form',
  args: { initial: definitionOf(COX_3X3) },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('gridcell', { name: /^Lav × Lav: Grønn/ }));
    await userEvent.keyboard('{ArrowUp}{ArrowRight}3');
    await expect(canvas.getByRole('gridcell', { name: /^Middels × Middels: Rød/ })).toHaveFocus();
    await expect(handedOut(args.onChange).grid).toEqual([
      [0, 0, 0],
      [0, 2, 1],
      [0, 1, 2],
    ]);
    await userEvent.keyboard('9');
    await expect(args.onChange).toHaveBeenCalledTimes(1);
  },
});

export const TestLiveFindings = meta.story({
  name: '(Test) the check follows every change, and undo takes it back',
  args: { initial: definitionOf(COX_3X3) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^0 villeder/)).toBeVisible();
    await userEvent.click(canvas.getByRole('gridcell', { name: /^Høy × Lav: Grønn/ }));
    await userEvent.click(canvas.getByRole('radio', { name: '3 Rød' }));
    await expect(canvas.queryByText(/^0 villeder/)).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Angre' }));
    await expect(canvas.getByText(/^0 villeder/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Gjør om' }));
    await expect(canvas.getByRole('gridcell', { name: /^Høy × Lav: Rød/ })).toBeVisible();
  },
});

export const TestSteps = meta.story({
  name: '(Test) steps are renamed, added and removed, and all of it is undone',
  args: { initial: definitionOf(COX_3X3) },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByText('Trinn for sannsynlighet'));
    const steps = within(canvas.getByRole('list', { name: 'Trinn for sannsynlighet' }));
    const top = steps.getByRole('textbox', { name: 'Trinn 3' });
    await waitFor(() => expect(top.checkVisibility()).toBe(true));
    await userEvent.clear(top);
    await expect(canvas.getByText('Skriv hva trinnet heter.')).toBeVisible();
    await userEvent.type(top, 'Daglig');
    await userEvent.click(canvas.getByRole('button', { name: 'Legg til et trinn for sannsynlighet' }));
    await userEvent.click(steps.getByRole('button', { name: 'Fjern «Lav»' }));
    await expect(handedOut(args.onChange).likelihood.classes.map(({ label }) => label['nb'])).toEqual([
      'Middels',
      'Daglig',
      '4',
    ]);
    for (let k = 0; k < 3; k++) await userEvent.click(canvas.getByRole('button', { name: 'Angre' }));
    await expect(handedOut(args.onChange)).toEqual(COX_3X3);
  },
});

export const TestInvalid = meta.story({
  name: '(Test) a step without a word is named as a fault and handed out as one',
  args: { initial: definitionOf(COX_3X3) },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByText('Trinn for konsekvens'));
    const steps = within(canvas.getByRole('list', { name: 'Trinn for konsekvens' }));
    const lowest = steps.getByRole('textbox', { name: 'Trinn 1' });
    await waitFor(() => expect(lowest.checkVisibility()).toBe(true));
    await userEvent.clear(lowest);
    await expect(canvas.getByText('Matrisen kan ikke leses: 1 feil')).toBeVisible();
    const [change] = (args.onChange as ReturnType<typeof fn>).mock.lastCall as [MatrixChange];
    await expect(change.faults.map(({ code }) => code)).toEqual(['text_missing']);
    await expect(canvas.getAllByRole('gridcell')).toHaveLength(9);
  },
});

export const TestNarrow = meta.story({
  name: '(Test) fits on 320 px',
  globals: { viewport: { value: 'narrow' } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
});
