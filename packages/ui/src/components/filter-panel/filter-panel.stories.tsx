import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { SelectField } from '../select-field/select-field.tsx';
import { FilterPanel } from './filter-panel.tsx';

const meta = preview.meta({
  component: FilterPanel,
  args: {
    summary: 'Filtrer, eller finn en sak',
    isActive: false,
    children: <SelectField label="Alvorlighetsgrad" options={[{ value: '1', label: 'Alle' }]} defaultValue="1" />,
  },
});

export const OnAPhone = meta.story({
  name: '(Test) on a phone the list comes first, and the choices are a tap away',
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas, userEvent }) => {
    const choice = canvas.getByLabelText('Alvorlighetsgrad');
    await expect(choice).not.toBeVisible();
    await userEvent.click(canvas.getByText('Filtrer, eller finn en sak'));
    await expect(choice).toBeVisible();
  },
});
export const Active = meta.story({
  name: '(Test) while something is filtered away it stands open',
  args: { isActive: true },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Alvorlighetsgrad')).toBeVisible();
  },
});
export const OnADesk = meta.story({
  name: '(Test) on a desk there is nothing to open',
  globals: { viewport: { value: 'desk' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Alvorlighetsgrad')).toBeVisible();
    await expect(canvas.queryByText('Filtrer, eller finn en sak')).toBeNull();
  },
});
