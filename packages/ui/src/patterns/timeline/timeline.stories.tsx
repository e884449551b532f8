import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Timeline, type TimelineEntry } from './timeline.tsx';

const ENTRIES: readonly TimelineEntry[] = [
  {
    id: '1',
    text: 'Kari meldte hendelsen',
    when: 'i går 10:22',
    exact: 'lørdag 21. november 2026 kl. 10.22',
    dateTime: '2026-11-21T10:22:00+01:00',
    weight: 'step',
  },
  {
    id: '2',
    text: 'Meldingen ble åpnet',
    who: 'Ingrid Dahl, rektor',
    when: 'i går 10:58',
    exact: 'lørdag 21. november 2026 kl. 10.58',
    dateTime: '2026-11-21T10:58:00+01:00',
    weight: 'event',
  },
  {
    id: '3',
    text: 'Rektor tok imot meldingen',
    who: 'Ingrid Dahl, rektor',
    when: 'i går 11:02',
    exact: 'lørdag 21. november 2026 kl. 11.02',
    dateTime: '2026-11-21T11:02:00+01:00',
    weight: 'step',
    detail: 'Takk for at du meldte fra. Jeg kommer innom deg før lunsj.',
  },
];

const LEGEND = { step: 'Saken gikk videre', event: 'Noe annet ble gjort' };

const meta = preview.meta({
  component: Timeline,
  args: { label: 'Det som har skjedd', entries: ENTRIES, legend: LEGEND },
});

export const Forlop = meta.story({});
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });
export const EnHendelse = meta.story({ args: { entries: ENTRIES.slice(0, 1) } });

export const TestOrder = meta.story({
  name: '(Test) keeps the order it was given and says the exact time',
  play: async ({ canvas }) => {
    const entries = canvas.getAllByRole('listitem');
    await expect(entries.map((entry) => entry.querySelector('time')?.dateTime)).toEqual(
      ENTRIES.map(({ dateTime }) => dateTime),
    );
    await expect(canvas.getByTitle('lørdag 21. november 2026 kl. 11.02')).toBeVisible();
  },
});

export const TestLegend = meta.story({
  name: '(Test) says what the dots mean where both kinds are there',
  play: async ({ canvas }) => {
    await expect(canvas.getByText(LEGEND.step)).toBeVisible();
    await expect(canvas.getByText(LEGEND.event)).toBeVisible();
  },
});

export const TestOneKind = meta.story({
  name: '(Test) explains no dots where all are alike',
  args: { entries: ENTRIES.slice(0, 1) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(LEGEND.step)).toBeNull();
  },
});
