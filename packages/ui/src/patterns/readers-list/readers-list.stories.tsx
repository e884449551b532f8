import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { ReadersList } from './readers-list.tsx';

const meta = preview.meta({
  component: ReadersList,
  args: {
    label: 'Hvem har åpnet meldingen',
    emptyText: 'Ingen har åpnet meldingen ennå.',
    readers: [
      {
        id: '1',
        name: 'Ingrid Dahl',
        role: 'rektor',
        when: 'i går 10:58',
        exact: 'lørdag 21. november 2026 kl. 10.58',
        dateTime: '2026-11-21T10:58:00+01:00',
      },
      {
        id: '2',
        name: 'Arne Berg',
        role: 'verneombud',
        when: 'i dag 08:12',
        exact: 'søndag 22. november 2026 kl. 08.12',
        dateTime: '2026-11-22T08:12:00+01:00',
      },
    ],
  },
});

export const ToLesere = meta.story({});
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });

export const TestNobody = meta.story({
  name: '(Test) says so when nobody has opened it',
  args: { readers: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Ingen har åpnet meldingen ennå.')).toBeVisible();
    await expect(canvas.queryByRole('list')).toBeNull();
  },
});
