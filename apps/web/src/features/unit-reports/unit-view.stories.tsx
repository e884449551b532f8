import preview from '@vern/ui/storybook/preview';
import { expect, fn, userEvent } from 'storybook/test';
import { EXAMPLE_NOW, exampleRow } from '../../examples/example-case.fixture.ts';
import { exampleSafetyRep } from '../../examples/example-people.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import type { ReportRow } from '../../server/answers.ts';
import { UnitView } from './unit-view.tsx';

const { wantsContact: _wish, clock: _clock, ...facts } = exampleRow;
const fresh: ReportRow = { ...facts, measures: { open: 0, overdue: 0, done: 0 } };
const late: ReportRow = {
  ...fresh,
  id: '018f0000-0000-7000-8000-00001a2b3c4d',
  kinds: ['strangle'],
  severity: 3,
  status: 'in_progress',
  nextStep: { step: 'finish_measure', dueOn: '2026-11-18', isOverdue: true, rule: null },
  measures: { open: 2, overdue: 1, done: 1 },
};

const meta = preview.meta({
  component: UnitView,
  decorators: [
    (Story) => (
      <StoryFrame>
        <Story />
      </StoryFrame>
    ),
  ],
  args: {
    title: 'Enheten min',
    lead: 'Det som er meldt, hvor langt det er kommet, og tiltakene. Her kan du lese, ikke endre.',
    now: EXAMPLE_NOW,
    places: exampleSafetyRep.follows,
    search: {},
    page: { data: { rows: [late, fresh], next: '1.x' }, error: null },
    onChoose: fn(),
    onRetry: () => undefined,
  },
});

export const Reports = meta.story({ name: 'To meldinger, én over fristen' });
export const Nothing = meta.story({
  name: 'Ingen meldinger ennå',
  args: { page: { data: { rows: [], next: null }, error: null } },
});
export const Fetching = meta.story({ name: 'Henter', args: { page: { data: undefined, error: null } } });
export const Failed = meta.story({
  name: 'Fikk ikke hentet',
  args: { page: { data: undefined, error: new TypeError('Failed to fetch') } },
});

export const SaysHowFar = meta.story({
  name: '(Test) a row says what happened and how far it and its measures have come',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: /^Kvelertak.* Elev · Klasserom/i })).toHaveAttribute(
      'href',
      `/saker/${late.id}`,
    );
    await expect(canvas.getByText('2 åpne tiltak, 1 over fristen, 1 gjennomført tiltak')).toBeVisible();
    await expect(canvas.getByText('1A2B3C4D')).toBeVisible();
    await expect(canvas.queryByLabelText('Sted')).toBeNull();
  },
});

export const FindsByNumber = meta.story({
  name: '(Test) a number read aloud is found, and what is none is named and not sent',
  play: async ({ args, canvas }) => {
    await userEvent.type(canvas.getByLabelText('Nummer i Vern'), 'Kari Nes');
    await userEvent.click(canvas.getByRole('button', { name: 'Finn saken' }));
    await expect(canvas.getByText(/Et nummer har åtte tegn/)).toBeVisible();
    await expect(args.onChoose).not.toHaveBeenCalled();
    await userEvent.clear(canvas.getByLabelText('Nummer i Vern'));
    await userEvent.type(canvas.getByLabelText('Nummer i Vern'), '1A2B 3C4D{Enter}');
    await expect(args.onChoose).toHaveBeenCalledWith({ nummer: '1a2b3c4d' });
  },
});

export const FoundNothing = meta.story({
  name: '(Test) a search that finds nothing says so, and leads back to everything',
  args: { search: { hva: 'bite' }, page: { data: { rows: [], next: null }, error: null } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Fant ingen saker' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Vis alle saker' })).toHaveAttribute('href', '/enhet');
  },
});

export const SeveralPlaces = meta.story({
  name: '(Test) whoever follows several places may choose one, and each row says which it is from',
  args: { places: [...exampleSafetyRep.follows, { id: 'u2', name: 'Strandgata barnehage' }] },
  play: async ({ args, canvas }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Sted'), 'Strandgata barnehage');
    await expect(args.onChoose).toHaveBeenCalledWith({ sted: 'u2' });
    await expect(canvas.getAllByText(/^Fjellsiden skole · /)).toHaveLength(2);
  },
});
