import preview from '@vern/ui/storybook/preview';
import { expect, fn } from 'storybook/test';
import { EXAMPLE_NOW } from '../../examples/example-case.fixture.ts';
import { exampleSchool } from '../../examples/example-people.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { beginReport, type ReportForm } from './report-form.ts';
import type { MissingAnswer } from './report-steps.ts';
import { ReportView } from './report-view.tsx';

const nothing = () => undefined;
const MISSING: Partial<Record<MissingAnswer, string>> = {
  kinds: 'Velg minst én ting som skjedde.',
  body: 'Velg hva det gjorde med kroppen.',
  mind: 'Velg hvordan det kjentes.',
  text: 'Se over teksten, og svar på spørsmålet under den.',
  need: 'Velg hva du trenger nå.',
};
const empty = beginReport({
  draftId: 'd1',
  begunAt: EXAMPLE_NOW.toISOString(),
  unitId: exampleSchool.id,
  departmentId: null,
});
const typical: ReportForm = {
  ...empty,
  location: 'classroom',
  kinds: ['kick', 'object_thrown'],
  perpetratorRole: 'pupil',
  ageBand: 'grade_1_4',
  physicalInjury: 'pain',
  psychologicalImpact: 'uncomfortable',
  wantsContact: 'today',
};

const meta = preview.meta({
  component: ReportView,
  decorators: [
    (Story, { parameters }) => (
      <StoryFrame locale={parameters['locale']}>
        <Story />
      </StoryFrame>
    ),
  ],
  args: {
    form: typical,
    step: 'when' as const,
    now: EXAMPLE_NOW,
    workPlaces: [exampleSchool],
    colleagues: [{ id: 'c1', name: 'Per Li' }],
    verdict: { kind: 'clean' } as const,
    saveState: 'saved' as const,
    isSending: false,
    tries: 0,
    errorOf: (_each: MissingAnswer): string | undefined => undefined,
    onAnswer: fn(),
    onBack: nothing,
    onGoTo: fn(),
    onNext: fn(),
    onSend: fn(),
  },
});

export const When = meta.story({ name: 'Når og hvor', args: { form: empty, saveState: 'idle' } });
export const WhenInDepartments = meta.story({
  name: 'Når og hvor, ved en skole med trinn',
  args: {
    form: { ...empty, departmentId: 'd2' },
    workPlaces: [
      {
        ...exampleSchool,
        departments: [
          { id: 'd1', name: '1.–4. trinn' },
          { id: 'd2', name: '5.–7. trinn' },
        ],
      },
    ],
  },
});
export const What = meta.story({ name: 'Hva skjedde', args: { step: 'what' } });
export const Who = meta.story({ name: 'Hvem', args: { step: 'who' } });
export const WhoLeader = meta.story({
  name: 'Om en leder',
  args: { step: 'who', form: { ...typical, perpetratorRole: 'leader' } },
});
export const Consequences = meta.story({ name: 'Hva gjorde det', args: { step: 'consequences' } });
export const ForColleague = meta.story({
  name: 'For en kollega',
  args: { step: 'consequences', form: { ...typical, isForColleague: true } },
});
export const Severity = meta.story({ name: 'Hvor alvorlig', args: { step: 'severity' } });
export const Tell = meta.story({
  name: 'Fortell kort, mulig navn',
  args: {
    step: 'tell',
    form: { ...typical, description: 'Så kom Jonas løpende.' },
    verdict: { kind: 'names', words: ['Jonas'] },
  },
});
export const Review = meta.story({ name: 'Se over og send', args: { step: 'review' } });
export const Again = meta.story({
  name: 'Samme situasjon igjen',
  args: {
    step: 'again',
    form: { ...typical, continuesIncidentId: 'i1', physicalInjury: null, psychologicalImpact: null },
  },
});

export const TapGoesOn = meta.story({
  name: '(Test) a tap on the last answer goes on, arrow keys do not',
  args: { form: empty },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Klasserom' }));
    await expect(args.onAnswer).toHaveBeenLastCalledWith({ location: 'classroom' }, true);
    await userEvent.keyboard('{ArrowDown}');
    await expect(args.onAnswer).toHaveBeenLastCalledWith({ location: 'group_room' }, false);
  },
});

export const EnterGoesOn = meta.story({
  name: '(Test) Enter goes on, and sends on the last screen',
  args: { step: 'review' },
  play: async ({ canvas, userEvent, args }) => {
    canvas.getByRole('checkbox').focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSend).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole('button', { name: 'Endre: Hva skjedde' }));
    await expect(args.onGoTo).toHaveBeenCalledWith('what');
  },
});

export const NotSaved = meta.story({
  name: 'Ikke lagret noe sted',
  args: { step: 'who', saveState: 'nowhere' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Ikke lagret')).toBeVisible();
    await expect(canvas.getByText(/La siden stå åpen/)).toBeVisible();
  },
});

export const SavedButText = meta.story({
  name: 'Lagret, bortsett fra teksten',
  args: { step: 'tell', form: { ...typical, description: 'Eleven sparket.' }, saveState: 'saved_but_text' },
});

export const NamesWhatIsMissing = meta.story({
  name: '(Test) what is missing is named, and the first question of it has the focus',
  args: {
    step: 'consequences',
    form: { ...typical, physicalInjury: null, psychologicalImpact: null },
    tries: 1,
    errorOf: (each) =>
      ({ body: 'Velg hva det gjorde med kroppen.', mind: 'Velg hvordan det kjentes.' })[each as 'body'],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Kroppen' })).toHaveFocus();
    await expect(canvas.getByText('Velg hvordan det kjentes.')).toBeVisible();
  },
});

export const WordsAreInSight = meta.story({
  name: '(Test) the words about what is missing are in sight, however many answers stand before them',
  args: { step: 'what', form: empty, tries: 1, errorOf: () => MISSING.kinds },
  play: async ({ canvas }) => {
    const { bottom, top } = canvas.getByText('Velg minst én ting som skjedde.').getBoundingClientRect();
    await expect(top).toBeGreaterThanOrEqual(0);
    await expect(bottom).toBeLessThanOrEqual(innerHeight);
  },
});

export const AsksAboutTheText = meta.story({
  name: '(Test) a text that may hold a name has the focus before the question after it',
  args: {
    step: 'tell',
    form: { ...typical, description: 'Så kom Jonas løpende.', isTextChecked: false, wantsContact: null },
    verdict: { kind: 'names', words: ['Jonas'] },
    tries: 1,
    errorOf: (each: MissingAnswer) => MISSING[each],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveFocus();
  },
});

export const InNynorsk = meta.story({
  name: 'På nynorsk',
  args: { step: 'review' },
  parameters: { locale: 'nn' },
});
