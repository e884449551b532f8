import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { DeadlineText } from '../deadline-text/deadline-text.tsx';
import { IncidentStatusTag } from '../incident-status-tag/incident-status-tag.tsx';
import { SeverityMark } from '../severity-mark/severity-mark.tsx';
import { type WorkItem, WorkList } from './work-list.tsx';

const ITEMS: readonly WorkItem[] = [
  {
    id: '1',
    href: '#1',
    title: 'Spark, kastet noe',
    step: 'Ta imot meldingen',
    about: 'Elev · klasserom · i dag 10:15',
    deadline: (
      <DeadlineText
        dateTime="2026-11-23T12:00:00+01:00"
        exact="mandag 23. november 2026 kl. 12.00"
        state="ahead"
        text="senest i morgen kl. 12"
      />
    ),
    marks: [
      <SeverityMark key="a" label="Alvorlig" severity={2} size="sm" />,
      <IncidentStatusTag key="b" label="Sendt" status="submitted" />,
    ],
    current: true,
  },
  {
    id: '2',
    href: '#2',
    title: 'Kvelertak',
    step: 'Vurder alvorlighetsgrad og årsaker',
    about: 'Elev · gang · torsdag 19. nov.',
    deadline: (
      <DeadlineText
        dateTime="2026-11-21T12:00:00+01:00"
        exact="lørdag 21. november 2026 kl. 12.00"
        state="overdue"
        text="skulle vært gjort i går kl. 12"
      />
    ),
    marks: [
      <SeverityMark key="a" label="Svært alvorlig" severity={3} size="sm" />,
      <IncidentStatusTag key="b" label="Følges opp" status="in_progress" />,
    ],
  },
];

const meta = preview.meta({ component: WorkList, args: { label: 'Må gjøres i dag, 2 saker', items: ITEMS } });

export const ToSaker = meta.story({});
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });
export const LangeOrd = meta.story({
  args: {
    items: [
      {
        id: '1',
        href: '#1',
        title: 'Arbeidsmiljøutvalgsrepresentantstedfortredersamtale',
        about: 'Skjellsord · i dag 08:00',
      },
    ],
  },
  globals: { viewport: { value: 'narrow' } },
});

export const TestSaysWhat = meta.story({
  name: '(Test) each row leads with what happened, and the open one says so',
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(
      ITEMS.map(({ title }) => title),
    );
    await expect(canvas.getByRole('link', { current: 'page' })).toHaveTextContent('Spark, kastet noe');
  },
});

export const TestToldApart = meta.story({
  name: '(Test) rows about the same are told apart by ear, and each says what is needed and by when',
  args: { items: ITEMS.map((item) => ({ ...item, title: 'Spark' })) },
  play: async ({ canvas }) => {
    const [first, second] = canvas.getAllByRole('link');
    await expect(first).toHaveAccessibleName('Spark Elev · klasserom · i dag 10:15');
    await expect(second).toHaveAccessibleName('Spark Elev · gang · torsdag 19. nov.');
    await expect(first).toHaveAccessibleDescription(
      'Ta imot meldingen senest i morgen kl. 12 (mandag 23. november 2026 kl. 12.00)',
    );
  },
});
