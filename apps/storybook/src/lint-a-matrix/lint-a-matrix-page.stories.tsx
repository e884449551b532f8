import preview from '@vern/ui/storybook/preview';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { LintAMatrixPage } from './lint-a-matrix-page.tsx';
import { STARTING_MATRICES } from './starting-matrices.ts';

const meta = preview.meta({
  title: 'Risk matrix/Lint a pasted matrix',
  component: LintAMatrixPage,
  args: { initialLanguage: 'nb' as const, initialText: STARTING_MATRICES.violence() },
});

export const Bokmal = meta.story({ name: 'Bokmål' });
export const Nynorsk = meta.story({ args: { initialLanguage: 'nn' } });
export const English = meta.story({ args: { initialLanguage: 'en' } });
export const Tom = meta.story({ args: { initialText: '' } });
export const MedFeil = meta.story({ args: { initialText: STARTING_MATRICES.broken() } });
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });

export const TestNearest = meta.story({
  name: '(Test) marks the cells that the nearest matrix changes, and more of them when asked to be cautious',
  play: async ({ canvas }) => {
    const nearest = () => within(canvas.getByRole('grid', { name: 'Den nærmeste matrisen som holder' }));
    await expect(nearest().getAllByRole('gridcell', { name: /endret/ })).toHaveLength(7);
    await expect(canvas.getByText(/^7 av 25 celler er endret/)).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox', { name: /Aldri det laveste nivået/ }));
    await expect(nearest().getAllByRole('gridcell', { name: /endret/ })).toHaveLength(12);
  },
});

export const TestFaults = meta.story({
  name: '(Test) names every fault of a pasted text at once',
  args: { initialText: '' },
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox', { name: 'Matrisen som JSON' });
    fireEvent.change(field, { target: { value: '{ "id": ' } });
    await expect(await canvas.findByText('Matrisen kan ikke leses: 1 feil')).toBeVisible();
    fireEvent.change(field, { target: { value: STARTING_MATRICES.broken() } });
    await expect(await canvas.findByText('/aggregation')).toBeVisible();
    await expect(canvas.getByText('/title/nn')).toBeVisible();
    await expect(canvas.queryByRole('grid')).toBeNull();
  },
});

export const TestComplies = meta.story({
  name: '(Test) says so when the matrix holds, and finds another when asked for more',
  args: { initialText: '' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Cox, 3 × 3' }));
    await expect(await canvas.findByText(/^Matrisen holder alt/)).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'English' }));
    await expect(canvas.getByText(/^The matrix holds in every respect/)).toBeVisible();
    await expect(canvas.getByRole('gridcell', { name: 'High × High: Red, level 3 of 3' })).toBeVisible();
  },
});

export const TestNarrow = meta.story({
  name: '(Test) fits on 320 px',
  globals: { viewport: { value: 'narrow' } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
});
