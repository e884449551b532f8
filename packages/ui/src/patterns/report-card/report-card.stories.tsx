import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import type { ReportClockProps } from '../report-clock/report-clock.tsx';
import { ReportCard } from './report-card.tsx';

const CLOCK: ReportClockProps = {
  label: 'Hvor langt meldingen har kommet',
  stateLabels: { passed: 'ferdig', current: 'her er den nå', ahead: 'kommer' },
  steps: [
    { step: 'sent', label: 'Sendt', state: 'passed' },
    { step: 'received', label: 'Mottatt', state: 'passed' },
    { step: 'being_handled', label: 'Følges opp', state: 'current' },
    { step: 'closed', label: 'Lukket', state: 'ahead' },
  ],
};

const meta = preview.meta({
  component: ReportCard,
  args: {
    href: '#sak',
    title: 'Spark, kastet noe',
    when: 'I går 10:15, klasserom',
    clock: CLOCK as ReportClockProps | null,
    level: 2 as const,
  },
});

export const Folges = meta.story({});
export const NyttSvar = meta.story({ args: { unreadLabel: 'Nytt svar' } });
export const Utkast = meta.story({ args: { clock: null, statusLabel: 'Utkast' } });
export const Smal = meta.story({ args: { unreadLabel: 'Nytt svar' }, globals: { viewport: { value: 'narrow' } } });

export const TestOpens = meta.story({
  name: '(Test) the whole card opens the report, and has one link',
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: 'Spark, kastet noe I går 10:15, klasserom' });
    const card = canvas.getByRole('article').getBoundingClientRect();
    const under = document.elementFromPoint(card.left + card.width / 2, card.bottom - 4);
    await expect(under).toBe(link);
  },
});

export const TestToldApart = meta.story({
  name: '(Test) its link says when it was and what is new, so that two alike are told apart by ear',
  args: { unreadLabel: 'Nytt svar' },
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link');
    await expect(link).toHaveAccessibleName('Spark, kastet noe I går 10:15, klasserom');
    await expect(link).toHaveAccessibleDescription('Nytt svar');
  },
});
