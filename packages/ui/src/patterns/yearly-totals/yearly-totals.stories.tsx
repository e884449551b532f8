import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { YearlyTotals } from './yearly-totals.tsx';

const year = (name: string, period: string, schools: number, kindergartens: number, partial = false) => ({
  year: name,
  period,
  partial,
  totals: { schools, kindergartens } as Readonly<Record<string, number>>,
});

const meta = preview.meta({
  component: YearlyTotals<string>,
  args: {
    caption: 'Bergen, offentlige tall',
    yearHeading: 'År',
    periodHeading: 'Gjelder',
    series: [
      { id: 'schools', label: 'Skoler' },
      { id: 'kindergartens', label: 'Barnehager' },
    ],
    years: [
      year('2021', '1. jan.–31. des.', 2_237, 55),
      year('2022', '1. jan.–31. des.', 3_366, 104),
      year('2023', '1. jan.–31. des.', 5_197, 225),
      year('2024', '1. jan.–3. nov.', 3_781, 124, true),
    ],
    formatCount: (count: number) => String(count).replace(/(\d)(\d{3})$/, '$1\u00a0$2'),
  },
});

export const FireAr = meta.story({});
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });

export const TestPeriods = meta.story({
  name: '(Test) every year says which days it covers, and a short one is marked',
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('1. jan.–3. nov.')).toBeVisible();
    await expect(canvasElement.querySelectorAll('[data-partial]')).toHaveLength(2);
    await expect(canvas.getByRole('row', { name: /2023/ })).toHaveTextContent('5 197');
  },
});
