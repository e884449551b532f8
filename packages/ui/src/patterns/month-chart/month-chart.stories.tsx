import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { type Month, MonthChart } from './month-chart.tsx';

const NAMES = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const monthsOf = (counts: readonly Month['count'][]): readonly Month[] =>
  counts.map((count, index) => ({
    month: `2026-${String(index + 1).padStart(2, '0')}`,
    shortLabel: NAMES[index]!,
    label: `${NAMES[index]!} 2026`,
    count,
    partial: index === 10,
  }));

const SCHOOLS = monthsOf([212, 188, 241, 160, 205, 131, 0, 96, 264, 233, 171, null]);
const KINDERGARTENS = monthsOf([8, 'suppressed', 11, 6, 9, 'suppressed', 'suppressed', 5, 12, 14, 7, null]);

const meta = preview.meta({
  component: MonthChart,
  args: {
    title: 'Meldinger fra skolene, 2026',
    note: 'Tall til og med 21. november.',
    months: SCHOOLS,
    monthHeading: 'Måned',
    countHeading: 'Meldinger',
    suppressedLabel: '1–4',
    missingLabel: 'ingen tall',
    partialLabel: 'hittil',
    formatCount: String,
  },
});

export const Skoler = meta.story({});
export const Barnehager = meta.story({ args: { title: 'Meldinger fra barnehagene, 2026', months: KINDERGARTENS } });
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });
export const IngenMeldinger = meta.story({ args: { months: monthsOf(NAMES.map(() => 0)) } });

export const TestTable = meta.story({
  name: '(Test) has every figure in a table and never shows a suppressed one',
  args: { months: KINDERGARTENS },
  play: async ({ canvas }) => {
    const rows = canvas.getAllByRole('row').slice(1);
    await expect(rows.map((row) => row.querySelector('td')?.textContent)).toEqual([
      '8',
      '1–4',
      '11',
      '6',
      '9',
      '1–4',
      '1–4',
      '5',
      '12',
      '14',
      '7',
      'ingen tall',
    ]);
  },
});

export const TestSaysWhatIsNotOver = meta.story({
  name: '(Test) a month that is not over is marked by a word too',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /^nov 2026, hittil/ })).toHaveTextContent('171');
    await expect(canvas.getAllByRole('row', { name: /hittil/ })).toHaveLength(1);
  },
});

export const TestNarrow = meta.story({
  name: '(Test) fits on 320 px, with the bars in the table',
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    await expect(canvasElement.querySelector('.vern-month-chart__svg')).not.toBeVisible();
    await expect(canvasElement.querySelector('.vern-month-chart__row-bar')).toBeVisible();
  },
});
