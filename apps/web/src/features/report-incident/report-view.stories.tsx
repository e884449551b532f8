import preview from '@vern/ui/storybook/preview';
import { expect, fn, within } from 'storybook/test';
import { EXAMPLE_NOW } from '../../examples/example-case.fixture.ts';
import { exampleSchool } from '../../examples/example-people.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { beginReport, type ReportForm } from './answers/report-form.ts';
import type { MissingAnswer, ReportScreen, ReportStep } from './report-steps.ts';
import { ReportView } from './report-view.tsx';

const exampleKindergarten = { ...exampleSchool, id: 'k1', name: 'Blåveis barnehage', unitKind: 'kindergarten' };
const at = (step: ReportStep): ReportScreen => ({ step, changing: null });
// From here on a threat with a weapon is a kind of its own, and one may not know about a colleague.
const LATER = new Date('2026-11-30T09:15:00Z');
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
    screen: at('when'),
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
    onChange: fn(),
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
export const What = meta.story({ name: 'Hva skjedde', args: { screen: at('what') } });
export const WhenLongAgo = meta.story({
  name: 'Når og hvor, for lenge siden',
  args: { form: { ...empty, when: { choice: 'other', date: '2019-03-04', time: '' } } },
});
export const WhatThreat = meta.story({
  name: 'Hva skjedde, en trussel',
  args: { now: LATER, screen: at('what'), form: { ...typical, kinds: ['gesture_threat'], threatLevel: 'with_object' } },
});
export const InKindergarten = meta.story({
  name: 'Når og hvor, i en barnehage',
  args: { form: { ...empty, unitId: exampleKindergarten.id }, workPlaces: [exampleKindergarten] },
});
export const WhoInKindergarten = meta.story({
  name: 'Hva skjedde, i en barnehage',
  args: {
    screen: at('what'),
    form: { ...typical, unitId: exampleKindergarten.id, perpetratorRole: 'child', ageBand: 'age_3_5' },
    workPlaces: [exampleKindergarten],
  },
});
export const ChangeOne = meta.story({
  name: '(Test) one answer is changed: a tap goes back, also on the answer that is chosen, and it is said before',
  args: { screen: { step: 'review', changing: 'body' } },
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole('group', { name: 'Kroppen' })).toHaveAccessibleDescription(
      'Når du trykker på et svar, kommer du tilbake til «Se over og send».',
    );
    await userEvent.click(canvas.getByRole('radio', { checked: true }));
    await expect(args.onAnswer).toHaveBeenLastCalledWith({ physicalInjury: 'pain' }, true);
  },
});
export const Consequences = meta.story({ name: 'Hva gjorde det', args: { screen: at('consequences') } });
export const ForColleague = meta.story({
  name: 'For en kollega',
  args: { screen: at('consequences'), form: { ...typical, isForColleague: true } },
});
export const Tell = meta.story({
  name: 'Fortell kort, mulig navn',
  args: {
    screen: at('tell'),
    form: { ...typical, description: 'Så kom Jonas løpende.' },
    verdict: { kind: 'names', words: ['Jonas'] },
  },
});
export const Review = meta.story({ name: 'Se over og send', args: { screen: at('review') } });
export const ReviewAtTheTop = meta.story({
  name: 'Se over og send, høyere kan det ikke bli',
  args: { screen: at('review'), form: { ...typical, kinds: ['strangle'] } },
});
export const ReviewForColleague = meta.story({
  name: 'Se over og send, for en kollega',
  args: {
    screen: at('review'),
    form: {
      ...typical,
      isForColleague: true,
      colleagueId: 'c1',
      psychologicalImpact: 'unknown',
      wantsContact: 'unknown',
    },
  },
});
export const NeedOfColleague = meta.story({
  name: 'Hva kollegaen trenger',
  args: {
    now: LATER,
    screen: at('tell'),
    form: { ...typical, isForColleague: true, colleagueId: 'c1', wantsContact: null },
  },
});
export const Again = meta.story({
  name: 'Samme situasjon igjen',
  args: {
    screen: at('again'),
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
    await expect(args.onAnswer).toHaveBeenLastCalledWith({ location: 'schoolyard' }, false);
  },
});

export const LastGoesOn = meta.story({
  name: '(Test) of two questions only the last goes on, and says so before',
  args: { screen: at('consequences') },
  play: async ({ canvas, userEvent, args }) => {
    const [body, mind] = ['Kroppen', 'Hvordan kjentes det?'].map((name) => canvas.getByRole('group', { name }));
    await expect(body).not.toHaveAccessibleDescription();
    await expect(mind).toHaveAccessibleDescription('Når du trykker på et svar, går vi videre.');
    await userEvent.click(within(body!).getAllByRole('radio')[0]!);
    await expect(args.onAnswer).toHaveBeenLastCalledWith({ physicalInjury: 'none' }, false);
    await userEvent.click(within(mind!).getAllByRole('radio')[0]!);
    await expect(args.onAnswer).toHaveBeenLastCalledWith({ psychologicalImpact: 'none' }, true);
  },
});

export const ExplainsKinds = meta.story({
  name: '(Test) what a kind covers is explained to the one who wonders',
  args: { screen: at('what'), now: LATER },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Usikker på hva som passer?'));
    await expect(await canvas.findByText(/holdt deg fast/)).toBeVisible();
  },
});

export const EnterGoesOn = meta.story({
  name: '(Test) Enter goes on, and sends on the last screen',
  args: { screen: at('review') },
  play: async ({ canvas, userEvent, args }) => {
    (await canvas.findByRole('checkbox')).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSend).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole('button', { name: 'Endre: Hva skjedde' }));
    await expect(args.onChange).toHaveBeenCalledWith('kinds');
  },
});

export const NotSaved = meta.story({
  name: 'Ikke lagret noe sted',
  args: { screen: at('what'), saveState: 'nowhere' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Ikke lagret')).toBeVisible();
    await expect(canvas.getByText(/La siden stå åpen/)).toBeVisible();
  },
});

export const SavedButText = meta.story({
  name: 'Lagret, bortsett fra teksten',
  args: { screen: at('tell'), form: { ...typical, description: 'Eleven sparket.' }, saveState: 'saved_but_text' },
});

export const NamesWhatIsMissing = meta.story({
  name: '(Test) what is missing is named, and the first question of it has the focus',
  args: {
    screen: at('consequences'),
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
  args: {
    screen: at('what'),
    form: empty,
    tries: 1,
    errorOf: (each) => (each === 'kinds' ? MISSING[each] : undefined),
  },
  play: async ({ canvas }) => {
    const { bottom, top } = canvas.getByText('Velg minst én ting som skjedde.').getBoundingClientRect();
    await expect(top).toBeGreaterThanOrEqual(0);
    await expect(bottom).toBeLessThanOrEqual(innerHeight);
  },
});

export const AsksAboutTheText = meta.story({
  name: '(Test) a text that may hold a name has the focus before the question after it',
  args: {
    screen: at('tell'),
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
  args: { screen: at('review') },
  parameters: { locale: 'nn' },
});
