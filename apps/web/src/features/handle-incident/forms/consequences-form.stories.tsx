import preview from '@vern/ui/storybook/preview';
import { expect, fn, waitFor, within } from 'storybook/test';
import { exampleCaseOfReporter } from '../../../examples/example-case.fixture.ts';
import { StoryFrame } from '../../../examples/story-frame.tsx';
import { ConsequencesForm } from './consequences-form.tsx';

const [kari] = exampleCaseOfReporter.affected;

const meta = preview.meta({
  component: ConsequencesForm,
  decorators: [
    (Story) => (
      <StoryFrame>
        <h1>Spark, kastet noe</h1>
        <Story />
      </StoryFrame>
    ),
  ],
  args: {
    person: kari!,
    now: new Date('2026-11-23T09:00:00Z'),
    onStep: fn(),
    onCancel: fn(),
    onReload: fn(),
    error: null,
    isBusy: false,
    isClosed: false,
    isOvertaken: false,
  },
});

export const Own = meta.story({
  name: '(Test) how it went is told by what is new, and nothing is sent while nothing is',
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Lagre' }));
    await expect(await canvas.findByText('Velg minst ett nytt svar.')).toBeVisible();
    await expect(args.onStep).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('radio', { name: 'Én til tre dager' }));
    const doctor = canvas.getByRole('group', { name: 'Har du vært hos lege eller legevakt?' });
    await userEvent.click(within(doctor).getByRole('radio', { name: 'Ja' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Lagre' }));
    const told = { absence: 'up_to_three_days', sawDoctor: true };
    await waitFor(() =>
      expect(args.onStep).toHaveBeenCalledWith({
        action: 'tellConsequences',
        input: { affectedId: 'a1', told, acknowledged: [] },
      }),
    );
  },
});
export const OfSomebodyUnhurt = meta.story({
  name: '(Test) parts of the body and first aid are asked of whoever was hurt, and of nobody else',
  args: { person: { ...kari!, physicalInjury: 'unknown' } },
  play: async ({ canvas, userEvent, args }) => {
    const parts = () => canvas.queryByRole('group', { name: 'Hvor på kroppen?' });
    const body = canvas.getByRole('group', { name: 'Hva gjorde det med kroppen?' });
    await expect(parts()).toBeNull();
    await expect(canvas.queryByRole('group', { name: 'Fikk du førstehjelp?' })).toBeNull();
    await userEvent.click(within(body).getByRole('radio', { name: 'Synlige merker' }));
    await userEvent.click(within(parts()!).getByRole('checkbox', { name: 'Hode' }));
    await userEvent.click(within(body).getByRole('radio', { name: 'Ingen skade' }));
    await expect(parts()).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Lagre' }));
    const told = { physicalInjury: 'none' };
    await waitFor(() =>
      expect(args.onStep).toHaveBeenCalledWith({
        action: 'tellConsequences',
        input: { affectedId: 'a1', told, acknowledged: [] },
      }),
    );
  },
});
export const OfSomebody = meta.story({
  name: '(Test) whoever follows up is asked for facts, and not for the consent of somebody else',
  args: { person: { ...kari!, isMe: false } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Fravær' })).toBeVisible();
    await expect(canvas.queryByRole('group', { name: /Verneombudet/ })).toBeNull();
  },
});
export const Corrected = meta.story({
  name: '(Test) whoever follows up is asked why an answer is corrected, and nothing is asked of what is new',
  args: { person: { ...kari!, isMe: false, physicalInjury: 'visible_marks', absence: 'unknown' } },
  play: async ({ canvas, userEvent, args }) => {
    const why = () => canvas.queryByRole('textbox', { name: /Hvorfor rettes det/ });
    const absence = canvas.getByRole('group', { name: 'Fravær' });
    await userEvent.click(within(absence).getByRole('radio', { name: 'Én til tre dager' }));
    await expect(why()).toBeNull();
    await userEvent.click(canvas.getByRole('radio', { name: 'Ingen skade' }));
    await userEvent.type(why()!, 'Legen fant ingenting.');
    await userEvent.click(canvas.getByRole('button', { name: 'Lagre' }));
    const told = { absence: 'up_to_three_days', physicalInjury: 'none' };
    const input = { affectedId: 'a1', told, reason: 'Legen fant ingenting.', acknowledged: [] };
    await waitFor(() => expect(args.onStep).toHaveBeenCalledWith({ action: 'tellConsequences', input }));
  },
});
export const CorrectedWithoutWords = meta.story({
  name: '(Test) a reason that is missing is asked for where it is written',
  args: {
    person: { ...kari!, isMe: false, physicalInjury: 'visible_marks' },
    error: { data: { refusal: { code: 'reason_required' } } },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Ingen skade' }));
    await expect(canvas.getByText('Skriv hvorfor.')).toBeVisible();
  },
});
export const OfNobodyKnown = meta.story({
  name: '(Test) of a person whom an old report does not name nothing medical is asked',
  args: { person: { ...kari!, name: '', isMe: false } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Fravær' })).toBeVisible();
    await expect(canvas.queryByRole('group', { name: 'Lege eller legevakt' })).toBeNull();
  },
});
