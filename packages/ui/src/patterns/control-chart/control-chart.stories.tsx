import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Card } from '../../components/card/card.tsx';
import { ControlChart, type ControlPoint } from './control-chart.tsx';

const NAMES = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
/** July is measured on next to nobody: no limits, and in 2025 no value. */
const pointsOf = (values: readonly (number | null)[], upper: number, upperAfter: number): readonly ControlPoint[] =>
  values.map((value, index) => {
    const year = 2025 + Math.floor(index / 12);
    const name = NAMES[index % 12]!;
    const isJuly = index % 12 === 6;
    const limit = index < 12 ? upper : upperAfter;
    return {
      id: `${year}-${index}`,
      shortLabel: name,
      label: `${name} ${year}`,
      value,
      lower: isJuly ? null : 0.6,
      upper: isJuly ? null : limit + (index % 3) * 0.3,
      signal: !isJuly && value !== null && value > limit + (index % 3) * 0.3 ? 'over grensen' : undefined,
    };
  });

const POINTS = pointsOf(
  [
    4.1,
    3.6,
    5.2,
    3.9,
    4.4,
    4.8,
    null,
    3.2,
    7.9,
    4.6,
    4.0,
    3.5,
    3.1,
    2.6,
    2.2,
    2.9,
    2.4,
    3.0,
    0,
    2.1,
    2.8,
    2.3,
    1.9,
    2.5,
  ],
  7.2,
  5.1,
);

const meta = preview.meta({
  component: ControlChart,
  decorators: [
    (Story) => (
      <Card>
        <Story />
      </Card>
    ),
  ],
  args: {
    title: 'Meldinger per 100 årsverk, skolene',
    note: 'Det fargede båndet viser hvor tallene ville ligget om bare tilfeldigheter rådde. Tall til og med desember 2026.',
    points: POINTS,
    phases: [
      { label: 'Før ny rutine', from: 0, centre: 4.3, centreLabel: 'snitt 4,3' },
      { label: 'Etter ny rutine', from: 12, centre: 2.5, centreLabel: 'snitt 2,5' },
    ],
    formatValue: (value: number) => value.toFixed(1).replace('.', ','),
    table: {
      summary: 'Tallene i en tabell',
      period: 'Måned',
      value: 'Per 100 årsverk',
      limits: 'Ventet mellom',
      phase: 'Periode',
      signal: 'Merknad',
      missing: 'ikke målt',
      between: (lower: string, upper: string) => `${lower}–${upper}`,
    },
  },
});

export const ToPerioder = meta.story({});
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });
export const PaSkrivebord = meta.story({ globals: { viewport: { value: 'desk' } } });
export const EnPeriode = meta.story({
  args: { points: POINTS.slice(0, 8), phases: [{ label: '2025', from: 0, centre: 4.2, centreLabel: 'snitt 4,2' }] },
});
export const BareNuller = meta.story({
  args: {
    points: POINTS.slice(0, 6).map((point) => ({ ...point, value: 0, upper: 0, lower: 0, signal: undefined })),
    phases: [{ label: '2025', from: 0, centre: 0, centreLabel: 'snitt 0' }],
  },
});
export const LangeOrd = meta.story({
  args: {
    phases: [
      { label: 'Før arbeidsmiljøutvalgsrepresentantene', from: 0, centre: 4.3, centreLabel: 'snitt 4,3' },
      { label: 'Etter oppfølgingsrutinerevisjonen', from: 18, centre: 2.5, centreLabel: 'snitt 2,5' },
    ],
  },
  globals: { viewport: { value: 'narrow' } },
});

export const TestTable = meta.story({
  name: '(Test) what is drawn stands in the table: values, limits, phase, and why a point stands out',
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Tallene i en tabell'));
    await expect(canvas.getAllByRole('row')).toHaveLength(25);
    await expect(canvas.getByRole('row', { name: /sep 2025/ })).toHaveTextContent(/7,9.*0,6–7,8.*Før.*over grensen/);
    await expect(canvas.getByRole('row', { name: /jul 2025/ })).toHaveTextContent(/ikke målt/);
    await expect(canvas.getByRole('row', { name: /jan 2026/ })).toHaveTextContent(/Etter ny rutine/);
  },
});

export const TestGap = meta.story({
  name: '(Test) a period that was not measured is a gap, never a nought',
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.vern-control__dot')).toHaveLength(23);
    await expect(canvasElement.querySelectorAll('.vern-control__line')).toHaveLength(21);
    await expect(canvasElement.querySelectorAll('.vern-control__signal')).toHaveLength(1);
  },
});

export const TestNarrow = meta.story({
  name: '(Test) fits on 320 px, with every second name below the chart',
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    const names = [...canvasElement.querySelectorAll('.vern-control__period')].filter((each) => each.checkVisibility());
    await expect(names.map(({ textContent }) => textContent)).toEqual(['jan', 'mai', 'sep', 'jan', 'mai', 'sep']);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
});
