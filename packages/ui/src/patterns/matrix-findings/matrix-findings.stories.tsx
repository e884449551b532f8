import { lint } from '@vern/risk-matrix';
import { COX_3X3, VIOLENCE_AND_THREATS } from '@vern/risk-matrix/presets';
import preview from '@vern/ui/storybook/preview';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { MATRIX_FINDINGS_TEXTS } from './matrix-findings.texts.ts';
import { MatrixFindings } from './matrix-findings.tsx';

const meta = preview.meta({
  component: MatrixFindings,
  args: {
    matrix: VIOLENCE_AND_THREATS,
    findings: lint(VIOLENCE_AND_THREATS, { language: 'nb' }).findings,
    language: 'nb',
    texts: MATRIX_FINDINGS_TEXTS.nb,
  },
});

export const VariantMatrix = meta.story({});
export const IngenFunn = meta.story({ args: { findings: [] } });
export const FaaFunn = meta.story({ args: { matrix: COX_3X3, findings: lint(COX_3X3, { language: 'nb' }).findings } });
export const Nynorsk = meta.story({
  args: {
    findings: lint(VIOLENCE_AND_THREATS, { language: 'nn' }).findings,
    language: 'nn',
    texts: MATRIX_FINDINGS_TEXTS.nn,
  },
  globals: { viewport: { value: 'narrow' } },
});

export const TestNothing = meta.story({
  name: '(Test) says so when there is nothing to say',
  args: { findings: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Kontrollen har ingenting å si på matrisen.')).toBeVisible();
    await expect(canvas.queryByRole('article')).toBeNull();
  },
});

export const TestFolds = meta.story({
  name: '(Test) opens one of each kind and counts the others',
  play: async ({ canvas, args }) => {
    const kinds = new Set(args.findings.map(({ code }) => code)).size;
    const inSight = () => canvas.getAllByRole('article').filter((finding) => finding.checkVisibility());
    await expect(inSight()).toHaveLength(kinds);
    await userEvent.click(canvas.getByText('4 til av samme slag'));
    await waitFor(() => expect(inSight()).toHaveLength(kinds + 4));
  },
});

export const TestShows = meta.story({
  name: '(Test) points to the cells a finding is about',
  args: { onShow: fn() },
  play: async ({ canvas, args }) => {
    const finding = canvas.getAllByRole('article')[0]!;
    const show = within(finding).getByRole('button', { name: 'Vis i matrisen' });
    await expect(show).toHaveAccessibleDescription(/^Hvor: ./);
    await userEvent.click(show);
    const cells = args.findings[0]!.places.map((place) => place.split('/').slice(2).map(Number));
    await expect(args.onShow).toHaveBeenCalledWith(
      cells.map(([likelihood, consequence]) => ({ likelihood, consequence })),
    );
  },
});
