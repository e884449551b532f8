import preview from '@vern/ui/storybook/preview';
import { expect, fn, waitFor } from 'storybook/test';
import { EXAMPLE_NOW, exampleCaseOfLeader } from '../../../examples/example-case.fixture.ts';
import { StoryFrame } from '../../../examples/story-frame.tsx';
import { NoteForm } from './note-form.tsx';

const [reporter] = exampleCaseOfLeader.people;
const BO = '018f3a00-0000-7000-8000-0000000000b2';

const meta = preview.meta({
  component: NoteForm,
  decorators: [
    (Story) => (
      <StoryFrame>
        <h1>Spark, kastet noe</h1>
        <Story />
      </StoryFrame>
    ),
  ],
  args: {
    now: EXAMPLE_NOW,
    people: [
      { ...reporter!, relation: 'reporter' as const },
      { ...reporter!, personId: BO, name: 'Bo Berg', relation: 'affected' as const },
    ],
    error: null,
    isBusy: false,
    isClosed: false,
    isOvertaken: false,
    onReload: fn(),
    onCancel: fn(),
    onStep: fn(),
  },
});

export const OfTwo = meta.story({ name: 'Flere personer å skrive til' });

export const ToOne = meta.story({
  name: '(Test) one of several is chosen by name, and whom it is for has to be said',
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Bare til én av dem det gjelder' }));
    await userEvent.type(canvas.getByRole('textbox'), 'Vi snakkes i morgen.');
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expect(await canvas.findByText('Velg hvem det er til.')).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'Bo Berg' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await waitFor(() =>
      expect(args.onStep).toHaveBeenCalledWith({
        action: 'addNote',
        input: expect.objectContaining({ audience: 'one', addressedTo: BO }),
      }),
    );
  },
});

export const OfOne = meta.story({
  name: '(Test) where there is one person, one alone is no choice',
  args: { people: [{ ...reporter!, relation: 'reporter' as const }] },
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('radio')).toHaveLength(2);
  },
});
