import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { type Column, DataTable } from './data-table.tsx';

interface Unit {
  readonly name: string;
  readonly leader: string;
  readonly employees: number;
}

const UNITS: readonly Unit[] = [
  { name: 'Solbakken skole', leader: 'Ingrid Dahl', employees: 54 },
  { name: 'Tussmørket barnehage', leader: 'Jonas Lie Vik', employees: 18 },
  { name: 'Nordre Arbeidsmiljøutvalgsrepresentantgård oppvekstsenter', leader: 'Maja Holm', employees: 103 },
];

const COLUMNS: readonly Column<Unit>[] = [
  { key: 'name', header: 'Enhet', cell: ({ name }) => name, rowHeader: true },
  { key: 'leader', header: 'Leder', cell: ({ leader }) => leader },
  { key: 'employees', header: 'Ansatte', cell: ({ employees }) => employees, align: 'end' },
];

const meta = preview.meta({
  component: DataTable<Unit>,
  args: {
    caption: 'Enheter',
    columns: COLUMNS,
    rows: UNITS,
    rowKey: ({ name }: Unit) => name,
  },
});

export const Tabell = meta.story({});
export const Kort = meta.story({ globals: { viewport: { value: 'narrow' } } });
export const UtenRader = meta.story({ args: { rows: [] } });

export const TestCardsAreATable = meta.story({
  name: '(Test) stays a table for a screen reader when it is drawn as cards',
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table', { name: 'Enheter' })).toBeVisible();
    await expect(canvas.getAllByRole('row')).toHaveLength(4);
    await expect(canvas.getByRole('rowheader', { name: 'Solbakken skole' })).toBeVisible();
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
});
