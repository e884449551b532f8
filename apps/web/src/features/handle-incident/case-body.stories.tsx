import preview from '@vern/ui/storybook/preview';
import { useState } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import {
  EXAMPLE_NOW,
  exampleCaseOfLeader,
  exampleCaseOfReporter,
  exampleClosedCase,
} from '../../examples/example-case.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { CaseBody, type CaseBodyProps } from './case-body.tsx';

const conflict = { data: { requestId: 'r1', refusal: { code: 'stale_version' } } };

const owingTalk = {
  ...exampleCaseOfLeader,
  talkedOn: null,
  isTalkOwed: true,
  closingBlockers: ['not_talked', 'open_measure'] as typeof exampleCaseOfLeader.closingBlockers,
  nextStep: { step: 'talk', dueOn: '2026-11-20', isOverdue: false, rule: 'contact_as_wished' } as const,
};

const meta = preview.meta({
  component: CaseBody,
  decorators: [
    (Story) => (
      <StoryFrame>
        <h1>Spark, kastet noe</h1>
        <Story />
      </StoryFrame>
    ),
  ],
  args: {
    view: exampleCaseOfLeader,
    now: EXAMPLE_NOW,
    colleagues: [{ id: 'c1', name: 'Per Li' }],
    units: [{ id: 'u2', name: 'Strandgata barnehage' }],
    openAction: null,
    isBusy: false,
    error: null,
    isOvertaken: false,
    changes: 0,
    done: null,
    partId: null,
    onOpen: fn(),
    onStep: fn(),
    onReload: fn(),
  },
});

const overdue = { step: 'receive', dueOn: '2026-11-19', isOverdue: true, rule: null } as const;

export const OverdueForReporter = meta.story({
  name: '(Test) over the deadline, the one who reported is told what she can do about it',
  args: { view: { ...exampleCaseOfReporter, nextStep: overdue } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/be verneombudet om hjelp/)).toBeVisible();
    await expect(canvas.getByRole('link', { name: /hvem du kan ringe/ })).toHaveAttribute('href', '/hjelp');
  },
});
export const OverdueForLeader = meta.story({
  name: '(Test) over the deadline, the leader is not told to remind herself',
  args: { view: { ...exampleCaseOfLeader, nextStep: overdue } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/be verneombudet om hjelp/)).toBeNull();
  },
});
export const Leader = meta.story({ name: 'Lederen følger opp' });
export const AskedToTalk = meta.story({
  name: '(Test) the talk that somebody asked for stands there, with its day and its law, until it is written down',
  args: { view: owingTalk },
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByText(/^Snakk med \S+, som ba om det\.$/)).toBeVisible();
    await expect(
      canvas.getByText(/men krever «nødvendig oppfølging» \(forskrift om utførelse av arbeid § 3A-6\)/),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Vi har snakket sammen' }));
    await expect(args.onOpen).toHaveBeenCalledWith('recordTalk');
  },
});
export const Talking = meta.story({
  name: '(Test) a talk is written down with its day, and words are not asked for',
  args: { view: owingTalk, openAction: 'recordTalk' },
  play: async ({ canvas, userEvent, args }) => {
    const day = canvas.getByLabelText('Hvilken dag snakket dere sammen?');
    const send = canvas.getByRole('button', { name: 'Vi har snakket sammen' });
    await userEvent.clear(day);
    await userEvent.type(day, '2026-11-19');
    await userEvent.click(send);
    await waitFor(() => expect(day).toHaveAccessibleDescription(/Velg en dag fra hendelsen til i dag\./));
    await userEvent.clear(day);
    await userEvent.type(day, '2026-11-20');
    await userEvent.click(send);
    await waitFor(() =>
      expect(args.onStep).toHaveBeenCalledWith({
        action: 'recordTalk',
        input: { talkedOn: '2026-11-20', acknowledged: [] },
      }),
    );
  },
});
export const ClosingLeaves = meta.story({
  name: '(Test) what is not done is left knowingly and with a reason, or the case is not closed',
  args: { view: owingTalk, openAction: 'close' },
  play: async ({ canvas, userEvent, args }) => {
    const close = canvas.getByRole('button', { name: 'Lukk med svar til Kari' });
    await userEvent.type(canvas.getByLabelText(/^Svaret/), 'Nå er dere to i timen.');
    await userEvent.click(close);
    await expect(await canvas.findByText(/Merk av for alt som står igjen/)).toBeVisible();
    await expect(await canvas.findByText('Skriv hvorfor du lukker likevel.')).toBeVisible();
    await expect(args.onStep).not.toHaveBeenCalled();
    for (const box of canvas.getAllByRole('checkbox')) await userEvent.click(box);
    await userEvent.type(canvas.getByLabelText(/^Hvorfor lukker du likevel/), 'Hun ville ikke snakke.');
    await userEvent.click(close);
    await waitFor(() =>
      expect(args.onStep).toHaveBeenCalledWith({
        action: 'close',
        input: {
          text: 'Nå er dere to i timen.',
          acknowledged: [],
          leaves: ['not_talked', 'open_measure'],
          leavesReason: 'Hun ville ikke snakke.',
        },
      }),
    );
  },
});
export const ChangingMeasure = meta.story({
  name: '(Test) a measure gets another owner with a reason',
  args: { openAction: 'changeMeasure', partId: 'm1' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Hvem har ansvaret?'), 'Per Li');
    await userEvent.click(canvas.getByRole('button', { name: 'Endre tiltaket' }));
    await expect(await canvas.findByText('Skriv hvorfor.')).toBeVisible();
    await userEvent.type(canvas.getByLabelText(/^Hvorfor/), 'Den forrige har sluttet.');
    await userEvent.click(canvas.getByRole('button', { name: 'Endre tiltaket' }));
    await waitFor(() =>
      expect(args.onStep).toHaveBeenCalledWith({
        action: 'changeMeasure',
        input: {
          measureId: 'm1',
          measureVersion: 1,
          ownerId: 'c1',
          dueOn: '2026-11-19',
          reason: 'Den forrige har sluttet.',
          acknowledged: [],
        },
      }),
    );
  },
});
export const Done = meta.story({
  name: '(Test) what was just done is said, and has the focus',
  args: { view: exampleClosedCase, done: { action: 'close', nth: 1 } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Saken ble lukket med svar').parentElement).toHaveFocus();
  },
});
export const Reporter = meta.story({ name: 'Den som meldte', args: { view: exampleCaseOfReporter } });
export const Closed = meta.story({
  name: '(Test) the answer stands first for whoever waited for it, before the clock and the story',
  args: { view: exampleClosedCase },
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('heading', { name: 'Svar da saken ble lukket' });
    const told = canvas.getByText('Eleven ble sint da timen var slutt. Stolen traff leggen min.');
    await expect(first!.compareDocumentPosition(told)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  },
});
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
export const AddingMoreAfterThreat = meta.story({
  name: 'Legger til mer etter en trussel',
  args: {
    view: {
      ...exampleCaseOfReporter,
      kinds: ['gesture_threat'],
      answers: { threatLevel: 'direct', objectOrWeapon: 'sharp' },
    },
    openAction: 'supplement',
  },
});
export const Conflict = meta.story({
  name: 'Noen andre var raskere',
  args: { openAction: 'ask', error: conflict, isOvertaken: true },
});

export const NoEmptyAnswer = meta.story({
  name: '(Test) a case is not closed without words',
  args: { openAction: 'close' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Lukk med svar til Kari' }));
    await expect(await canvas.findByText('Skriv svaret til den som meldte.')).toBeVisible();
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

export const RemindsOfTheLaw = meta.story({
  name: '(Test) a physical intervention is followed by what the law asks of a school, and only then',
  args: { view: exampleCaseOfReporter, openAction: 'supplement' },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByText(/melder fra til rektor/)).toBeNull();
    const asked = within(canvas.getByRole('group', { name: 'Måtte noen gripe inn fysisk?' }));
    await userEvent.click(asked.getByRole('radio', { name: 'Ja' }));
    await expect(await canvas.findByText(/melder fra til rektor/)).toBeVisible();
    await userEvent.click(asked.getByRole('radio', { name: 'Nei' }));
    await expect(canvas.queryByText(/melder fra til rektor/)).toBeNull();
  },
});

export const RemindsInKindergarten = meta.story({
  name: '(Test) a kindergarten is not told of the school’s duties',
  args: {
    view: { ...exampleCaseOfReporter, unitKind: 'kindergarten', perpetratorRole: 'child' },
    openAction: 'supplement',
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByRole('radio', { name: 'Undervisning' })).toBeNull();
    await expect(canvas.getByRole('radio', { name: 'Frilek' })).toBeVisible();
    const asked = within(canvas.getByRole('group', { name: 'Måtte noen gripe inn fysisk?' }));
    await userEvent.click(asked.getByRole('radio', { name: 'Ja' }));
    await expect(await canvas.findByText(/nødrett og nødverge/)).toBeVisible();
    await expect(canvas.queryByText(/rektor/)).toBeNull();
  },
});

/** The case fetched again as the panel does it: the refusal goes, the form stays. */
function Overtaken(props: CaseBodyProps) {
  const [changes, setChanges] = useState(0);
  const news = changes === 0 ? {} : { error: null, isOvertaken: false };
  return <CaseBody {...props} {...news} changes={changes} onReload={() => setChanges(1)} />;
}

export const WordsStay = meta.story({
  name: '(Test) what was written stays when somebody else was faster, and the focus goes to the news',
  args: { openAction: 'ask', error: conflict, isOvertaken: true },
  render: (args) => <Overtaken {...args} />,
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Hva var det som skjedde?');
    await userEvent.click(canvas.getByRole('button', { name: 'Hent saken på nytt' }));
    const news = canvas.getByText('Saken er endret av en annen').parentElement;
    await expect(news).toHaveFocus();
    await expect(news).toHaveTextContent('Det du har skrevet, står fortsatt her');
    await userEvent.click(canvas.getByRole('button', { name: 'Spør den som meldte' }));
    await waitFor(() =>
      expect(args.onStep).toHaveBeenCalledWith({
        action: 'ask',
        input: { text: 'Hva var det som skjedde?', acknowledged: [] },
      }),
    );
  },
});

export const StepClosed = meta.story({
  name: '(Test) a step that is no longer open keeps what was written, and is not sent',
  args: {
    openAction: 'ask',
    changes: 1,
    view: { ...exampleCaseOfLeader, abilities: { ...exampleCaseOfLeader.abilities, ask: false } },
  },
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByText(/så du kan kopiere det/)).toBeVisible();
    await expect(canvas.getByRole('textbox')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Spør den som meldte' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Lukk skjemaet' }));
    await expect(args.onOpen).toHaveBeenCalledWith(null);
  },
});

export const FieldsSayWhat = meta.story({
  name: '(Test) each missing field says what is missing, and the focus goes to the first',
  args: { openAction: 'addMeasure' },
  play: async ({ canvas, userEvent, args }) => {
    const due = canvas.getByLabelText('Frist');
    await userEvent.clear(due);
    await userEvent.type(due, '2026-11-02');
    await userEvent.click(canvas.getByRole('button', { name: 'Legg til tiltak' }));
    const what = canvas.getByRole('textbox', { name: /Hva skal gjøres/ });
    await waitFor(() => expect(what).toHaveFocus());
    await expect(what).toHaveAccessibleDescription(/Skriv hva som skal gjøres\./);
    await expect(canvas.getByRole('group', { name: 'Hva slags tiltak er det?' })).toHaveAccessibleDescription(
      /Velg hva slags tiltak det er\./,
    );
    await expect(canvas.getByLabelText('Hvem har ansvaret?')).toHaveAccessibleDescription(
      /Velg hvem som har ansvaret\./,
    );
    await expect(due).toHaveAccessibleDescription(/Velg i dag eller en senere dag\./);
    await expect(args.onStep).not.toHaveBeenCalled();
  },
});

export const FindsUnit = meta.story({
  name: '(Test) a long list of units is narrowed down by a part of the name',
  args: {
    openAction: 'move',
    units: [
      ...Array.from({ length: 12 }, (_, i) => ({ id: `s${i}`, name: `Skole ${i + 1}` })),
      { id: 'u2', name: 'Strandgata barnehage' },
    ],
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByLabelText('Finn enheten'), 'strand{Enter}');
    const units = canvas.getByLabelText('Til hvilken enhet?');
    await expect([...units.querySelectorAll('option')].map(({ text }) => text)).toEqual([
      'Velg den ene som passer',
      'Strandgata barnehage',
    ]);
    await userEvent.selectOptions(units, 'Strandgata barnehage');
    await userEvent.type(canvas.getByLabelText('Hvorfor flyttes saken?'), 'Den gjelder der.');
    await userEvent.click(canvas.getByRole('button', { name: 'Flytt saken' }));
    await waitFor(() =>
      expect(args.onStep).toHaveBeenCalledWith({
        action: 'move',
        input: { toUnitId: 'u2', reason: 'Den gjelder der.', acknowledged: [] },
      }),
    );
  },
});

export const AboutLeader = meta.story({
  name: '(Test) a report about a leader is not said to be with that leader',
  args: { view: { ...exampleCaseOfReporter, aboutLeader: true } },
  play: async ({ canvas }) => {
    const next = within(canvas.getByRole('region', { name: 'Neste steg' }));
    await expect(next.getByText(/^Lederen på nivået over skal ta imot meldingen/)).toBeVisible();
    await expect(next.getByText(/Lederen meldingen gjelder, ser den ikke\.$/)).toBeVisible();
  },
});

export const OnPaper = meta.story({
  name: '(Test) paper has days and names in full',
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/i dag/).length).toBeGreaterThan(0);
    window.dispatchEvent(new Event('beforeprint'));
    // A wish to talk "i dag" is what somebody said, and stays.
    await waitFor(() => expect(canvas.queryByText(/^(?!Snakke med noen).*(i dag|i går)/)).toBeNull());
    await expect(canvas.queryByText(/^Du$|· Du/)).toBeNull();
    await expect(canvas.getByText('fredag 20. november 2026 kl. 10.02', { exact: false })).toBeVisible();
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(canvas.getAllByText(/i dag/).length).toBeGreaterThan(0));
  },
});

export const AsksAboutName = meta.story({
  name: '(Test) a possible name is asked about once, and the answer goes along',
  args: { openAction: 'ask' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Var det etter at Jonas kom inn?');
    await userEvent.click(canvas.getByRole('button', { name: 'Spør den som meldte' }));
    const asks = await canvas.findByRole('status');
    await expect(asks).toHaveFocus();
    await userEvent.click(within(asks).getByRole('button', { name: '«Jonas» er ikke et navn' }));
    await waitFor(() => expect(canvas.getByRole('textbox')).toHaveFocus());
    await userEvent.click(canvas.getByRole('button', { name: 'Spør den som meldte' }));
    await expect(args.onStep).toHaveBeenCalledWith({
      action: 'ask',
      input: { text: 'Var det etter at Jonas kom inn?', acknowledged: ['Jonas'] },
    });
  },
});
