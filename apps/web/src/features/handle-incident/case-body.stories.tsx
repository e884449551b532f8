import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import {
  EXAMPLE_NOW,
  exampleCaseOfLeader,
  exampleCaseOfReporter,
  exampleClosedCase,
} from '../../examples/example-case.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { CaseBody } from './case-body.tsx';

const conflict = { data: { requestId: 'r1', refusal: { code: 'stale_version' } } };

const meta = preview.meta({
  component: CaseBody,
  decorators: [
    (Story) => (
      <StoryFrame>
        <h1>Spark, kastet gjenstand</h1>
        <Story />
      </StoryFrame>
    ),
  ],
  args: {
    view: exampleCaseOfLeader,
    now: EXAMPLE_NOW,
    municipalityName: 'Fjordvik kommune',
    colleagues: [{ id: 'c1', name: 'Per Li' }],
    units: [{ id: 'u2', name: 'Strandgata barnehage' }],
    openAction: null,
    isBusy: false,
    error: null,
    onOpen: fn(),
    onStep: fn(),
    onReload: fn(),
  },
});

export const Leader = meta.story({ name: 'Lederen følger opp' });
export const Reporter = meta.story({ name: 'Den som meldte', args: { view: exampleCaseOfReporter } });
export const Closed = meta.story({ name: 'Lukket med svar', args: { view: exampleClosedCase } });
export const Withdrawn = meta.story({
  name: 'Trukket',
  args: { view: { ...exampleClosedCase, status: 'withdrawn', clock: null, statements: [] } },
});
export const Assessing = meta.story({ name: 'Vurderer', args: { openAction: 'assess' } });
export const AddingMeasure = meta.story({ name: 'Legger til tiltak', args: { openAction: 'addMeasure' } });
export const Closing = meta.story({ name: 'Lukker med svar', args: { openAction: 'close' } });
export const Noting = meta.story({ name: 'Skriver notat', args: { openAction: 'addNote' } });
export const Moving = meta.story({ name: 'Flytter', args: { openAction: 'move' } });
export const AnsweringMore = meta.story({ name: 'Svarer på flere spørsmål', args: { openAction: 'addDetails' } });
export const AddingMore = meta.story({
  name: 'Legger til mer',
  args: { view: exampleCaseOfReporter, openAction: 'supplement' },
});
export const Conflict = meta.story({
  name: 'Noen andre var raskere',
  args: { openAction: 'ask', error: conflict },
});

export const NoEmptyAnswer = meta.story({
  name: '(Test) a case is not closed without words',
  args: { openAction: 'close' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Lukk med svar til Kari' }));
    await expect(await canvas.findByText('Fyll ut dette.')).toBeVisible();
    await expect(args.onStep).not.toHaveBeenCalled();
  },
});

export const AnswersSome = meta.story({
  name: '(Test) only what was answered is sent, and nothing at all is not sent',
  args: { view: exampleCaseOfReporter, openAction: 'supplement' },
  play: async ({ canvas, userEvent, args }) => {
    const send = canvas.getByRole('button', { name: 'Legg til mer' });
    await userEvent.click(send);
    await expect(await canvas.findByText('Svar på minst ett spørsmål, eller skriv noe.')).toBeVisible();
    await expect(args.onStep).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('radio', { name: 'Friminutt' }));
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Støy eller trengsel' }));
    await userEvent.click(send);
    await expect(args.onStep).toHaveBeenCalledWith({
      action: 'addDetails',
      input: { answers: { situation: 'recess', triggers: ['noise_crowding'] }, acknowledged: [] },
    });
  },
});

export const AsksAboutName = meta.story({
  name: '(Test) a possible name is asked about once, and the answer goes along',
  args: { openAction: 'ask' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Var det etter at Jonas kom inn?');
    await userEvent.click(canvas.getByRole('button', { name: 'Spør den som meldte' }));
    await userEvent.click(await canvas.findByRole('button', { name: '«Jonas» er ikke et navn' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Spør den som meldte' }));
    await expect(args.onStep).toHaveBeenCalledWith({
      action: 'ask',
      input: { text: 'Var det etter at Jonas kom inn?', acknowledged: ['Jonas'] },
    });
  },
});
