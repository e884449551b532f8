import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { ViewSwitch } from './view-switch.tsx';

const meta = preview.meta({
  component: ViewSwitch,
  args: {
    label: 'Arbeidslister',
    views: [
      { href: '#nye', label: 'Nye', current: true, count: 3, countLabel: '3 saker', urgent: true },
      { href: '#i-dag', label: 'Må gjøres i dag', current: false, count: 1, countLabel: '1 sak', urgent: true },
      { href: '#venter', label: 'Venter på andre', current: false, count: 12, countLabel: '12 saker' },
      { href: '#folges', label: 'Følger med på', current: false, count: 0, countLabel: 'ingen saker' },
      { href: '#lukket', label: 'Lukket', current: false, count: 99, isMore: true, countLabel: 'mer enn 99 saker' },
    ],
  },
});

export const Arbeidslister = meta.story({});
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });

export const TestCurrent = meta.story({
  name: '(Test) says which list is shown and how much is in each',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { current: 'page' })).toHaveAccessibleName('Nye 3 saker');
    await expect(canvas.getAllByRole('link')).toHaveLength(5);
  },
});

export const TestNarrow = meta.story({
  name: '(Test) makes no page wider than 320 px',
  globals: { viewport: { value: 'narrow' } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
});
