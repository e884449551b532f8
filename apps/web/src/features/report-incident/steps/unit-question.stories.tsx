import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import preview from '@vern/ui/storybook/preview';
import { expect, fn, waitFor } from 'storybook/test';
import { exampleSchool } from '../../../examples/example-people.fixture.ts';
import { StoryFrame } from '../../../examples/story-frame.tsx';
import { beginReport } from '../answers/report-form.ts';
import { UnitQuestion } from './unit-question.tsx';

const unit = (id: string, name: string) => ({ id, name, parentId: null, type: 'unit', unitKind: 'school' });
const UNITS = [unit(exampleSchool.id, exampleSchool.name), unit('u2', 'Bryggen skole'), unit('u3', 'Nygård skole')];
const form = beginReport({
  draftId: 'd1',
  begunAt: '2026-11-20T09:15:00Z',
  unitId: exampleSchool.id,
  departmentId: null,
});

/** Stands in for the server, which knows every unit. */
function withUnits() {
  const before = window.fetch;
  window.fetch = async (url, options) =>
    String(url).includes('/trpc/organisation.tree')
      ? new Response(JSON.stringify({ result: { data: { nodes: UNITS } } }), {
          headers: { 'content-type': 'application/json' },
        })
      : before(url, options);
  return () => {
    window.fetch = before;
  };
}

const meta = preview.meta({
  component: UnitQuestion,
  decorators: [
    (Story) => (
      <StoryFrame>
        <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
          <Story />
        </QueryClientProvider>
      </StoryFrame>
    ),
  ],
  args: {
    form,
    workPlaces: [exampleSchool],
    errorOf: (): string | undefined => undefined,
    onAnswer: fn(),
  },
  beforeEach: withUnits,
});

export const AtOne = meta.story({ name: 'Ved én skole' });
export const AtNone = meta.story({
  name: 'Uten en egen skole',
  args: { form: { ...form, unitId: null }, workPlaces: [], errorOf: () => 'Velg skolen eller barnehagen.' },
});
export const Elsewhere = meta.story({ name: 'Et annet sted', args: { form: { ...form, unitId: 'u2' } } });

export const ChoosesAnother = meta.story({
  name: '(Test) finds another unit behind one line, by a part of its name',
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.queryByRole('combobox')).not.toBeInTheDocument();
    await userEvent.click(canvas.getByText('Skjedde det på en annen skole eller barnehage?'));
    await userEvent.type(await canvas.findByRole('searchbox'), 'bry');
    await waitFor(() => expect(canvas.queryByRole('option', { name: 'Nygård skole' })).not.toBeInTheDocument());
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'Bryggen skole');
    await expect(args.onAnswer).toHaveBeenCalledWith({ unitId: 'u2' });
  },
});
