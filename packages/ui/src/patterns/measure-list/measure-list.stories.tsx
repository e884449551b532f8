import preview from '@vern/ui/storybook/preview';
import { expect, within } from 'storybook/test';
import { Button } from '../../components/button/button.tsx';
import { DeadlineText } from '../deadline-text/deadline-text.tsx';
import { type MeasureItem, MeasureList } from './measure-list.tsx';

const MEASURES: readonly MeasureItem[] = [
  {
    id: '1',
    title: 'To voksne i overgangen fra friminutt til time, til jul',
    status: { label: 'I gang', tone: 'info' },
    owner: 'Ansvarlig: Ola Moen',
    due: (
      <DeadlineText
        dateTime="2026-11-27"
        exact="fredag 27. november 2026"
        source="avtalt i AMG"
        state="ahead"
        text="senest fredag"
      />
    ),
    actions: (
      <Button emphasis="secondary" size="sm">
        Merk som gjort
      </Button>
    ),
  },
  {
    id: '2',
    title: 'Gå gjennom varslingsrutinen med alle på trinnet',
    status: { label: 'Gjort', tone: 'success' },
    owner: 'Ansvarlig: Ingrid Dahl',
    due: 'Gjort 12. november',
  },
];

const meta = preview.meta({ component: MeasureList, args: { label: 'Tiltak', measures: MEASURES } });

export const ToTiltak = meta.story({});
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });

export const TestOwners = meta.story({
  name: '(Test) every measure has somebody who sees to it',
  play: async ({ canvas }) => {
    for (const measure of canvas.getAllByRole('listitem')) {
      await expect(measure).toHaveTextContent(/Ansvarlig: \p{Lu}/u);
    }
  },
});

export const TestButtons = meta.story({
  name: '(Test) a button says which measure it is at',
  play: async ({ canvas }) => {
    const group = canvas.getByRole('group', { name: MEASURES[0]!.title });
    await expect(within(group).getByRole('button', { name: 'Merk som gjort' })).toBeVisible();
  },
});
