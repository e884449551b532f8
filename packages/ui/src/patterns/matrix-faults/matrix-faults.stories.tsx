import { FAULT_CODES, findFaults, matrixToJson } from '@vern/risk-matrix';
import { COX_3X3 } from '@vern/risk-matrix/presets';
import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { MATRIX_FAULTS_TEXTS } from './matrix-faults.texts.ts';
import { MatrixFaults } from './matrix-faults.tsx';

const BROKEN = { ...(matrixToJson(COX_3X3) as object), cells: [['green', 'blue']], aggregation: 'mean', colour: 'red' };

const meta = preview.meta({
  component: MatrixFaults,
  args: { faults: findFaults(BROKEN), texts: MATRIX_FAULTS_TEXTS.nb },
});

export const FlereFeil = meta.story({});
export const VariantMatrix = meta.story({
  args: {
    faults: FAULT_CODES.map((code) => ({ code, path: `/cells/0/${code}`, message: `is an example of ${code}` })),
  },
  globals: { viewport: { value: 'narrow' } },
});

export const TestAll = meta.story({
  name: '(Test) lists every fault at once, in words and exactly',
  play: async ({ canvas, args }) => {
    await expect(args.faults.length).toBeGreaterThan(2);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(args.faults.length);
    await expect(canvas.getByText('/aggregation')).toBeVisible();
    await expect(canvas.getByText(/'mean' is none of max/)).toBeVisible();
  },
});

export const TestNone = meta.story({
  name: '(Test) takes no room without faults',
  args: { faults: [] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('status')).toBeNull();
  },
});
