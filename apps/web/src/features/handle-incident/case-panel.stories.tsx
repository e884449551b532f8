import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import preview from '@vern/ui/storybook/preview';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { exampleCaseOfLeader } from '../../examples/example-case.fixture.ts';
import { exampleLeader } from '../../examples/example-people.fixture.ts';
import { StoryFrame } from '../../examples/story-frame.tsx';
import { useArrival } from '../../routing/use-arrival.ts';
import { keyOf } from '../../server/ask.ts';
import { MeContext } from '../../server/me-context.ts';
import { CasePanel, type CasePanelProps } from './case-panel.tsx';

type Answer = { readonly result: object } | { readonly refusal: string };

/** What the server is asked, in order: the procedure and what it was sent. */
const asked: { readonly procedure: string; readonly input: unknown }[] = [];

/** Stands in for the server: each procedure gives its answers one after another, the last of them for ever. */
function answering(answers: Readonly<Record<string, readonly Answer[]>>) {
  return () => {
    const before = window.fetch;
    asked.length = 0;
    window.fetch = async (url, options) => {
      const procedure = /\/trpc\/([\w.]+)/.exec(String(url))?.[1];
      if (!procedure) return before(url, options);
      const given = answers[procedure] ?? [{ result: { notices: [] } }];
      const earlier = asked.filter((each) => each.procedure === procedure).length;
      const answer = given[Math.min(earlier, given.length - 1)];
      asked.push({ procedure, input: options?.body ? JSON.parse(String(options.body)) : null });
      return answer && 'result' in answer ? replyWith(200, { result: { data: answer.result } }) : refuseWith(answer);
    };
    return () => {
      window.fetch = before;
    };
  };
}

function replyWith(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

function refuseWith(answer: { readonly refusal: string } | undefined): Response {
  const data = { code: 'CONFLICT', httpStatus: 409, requestId: 'req-42', refusal: { code: answer?.refusal } };
  return replyWith(409, { error: { message: 'refused', code: -32009, data } });
}

const view = exampleCaseOfLeader;
const newer = { ...view, version: view.version + 1 };
const overtaken = {
  'incident.open': [{ result: view }, { result: newer }],
  'incident.ask': [{ refusal: 'stale_version' }, { result: { ...newer, version: newer.version + 1 } }],
};

const meta = preview.meta({
  component: CasePanel,
  decorators: [
    (Story) => (
      <StoryFrame>
        <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
          <MeContext value={exampleLeader}>
            <Story />
          </MeContext>
        </QueryClientProvider>
      </StoryFrame>
    ),
  ],
  args: { incidentId: view.id, level: 1 as const, firstAction: 'ask' },
});

export const SendsAgain = meta.story({
  name: '(Test) what was written is sent with the version that was fetched anew',
  beforeEach: answering(overtaken),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox'), 'Hva var det som skjedde?');
    await userEvent.click(canvas.getByRole('button', { name: 'Spør den som meldte' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Hent saken på nytt' }));
    await canvas.findByText('Saken er endret av en annen');
    await expect(canvas.getByRole('textbox')).toHaveValue('Hva var det som skjedde?');
    await expect(canvas.queryByText('Noen andre var raskere')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Spør den som meldte' }));
    await waitFor(() => expect(canvas.queryByRole('textbox')).toBeNull());
    const sent = asked.filter(({ procedure }) => procedure === 'incident.ask').map(({ input }) => input);
    await expect(sent).toMatchObject([{ version: view.version }, { version: newer.version }]);
  },
});

export const StepGone = meta.story({
  name: '(Test) a step that closed meanwhile keeps what was written to be copied',
  beforeEach: answering({
    ...overtaken,
    'incident.open': [{ result: view }, { result: { ...newer, abilities: { ...view.abilities, ask: false } } }],
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox'), 'Hva var det som skjedde?');
    await userEvent.click(canvas.getByRole('button', { name: 'Spør den som meldte' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Hent saken på nytt' }));
    await canvas.findByText(/så du kan kopiere det/);
    await expect(canvas.getByRole('textbox')).toHaveValue('Hva var det som skjedde?');
    await userEvent.click(canvas.getByRole('button', { name: 'Lukk skjemaet' }));
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
});

export const FetchRefused = meta.story({
  name: '(Test) a case that could not be fetched anew is fetched at the next try, and the step is sent',
  beforeEach: answering({
    ...overtaken,
    'incident.open': [{ result: view }, { refusal: 'session_expired' }, { result: newer }],
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox'), 'Hva var det som skjedde?');
    await userEvent.click(canvas.getByRole('button', { name: 'Spør den som meldte' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Hent saken på nytt' }));
    await canvas.findByText('Du er logget ut');
    await expect(canvas.queryByRole('button', { name: 'Spør den som meldte' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Hent saken på nytt' }));
    await canvas.findByText('Saken er endret av en annen');
    await expect(canvas.queryByText('Du er logget ut')).toBeNull();
    await expect(canvas.getByRole('textbox')).toHaveValue('Hva var det som skjedde?');
    await userEvent.click(canvas.getByRole('button', { name: 'Spør den som meldte' }));
    await waitFor(() => expect(canvas.queryByRole('textbox')).toBeNull());
    const sent = asked.filter(({ procedure }) => procedure === 'incident.ask').map(({ input }) => input);
    await expect(sent).toMatchObject([{ version: view.version }, { version: newer.version }]);
  },
});

export const FocusAfterStep = meta.story({
  name: '(Test) after a step, and after leaving a form, the focus is where one can go on from',
  args: { firstAction: undefined },
  beforeEach: answering({
    'incident.open': [{ result: view }],
    'incident.addNote': [{ result: newer }],
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Skriv svar eller notat' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Avbryt' }));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Skriv svar eller notat' })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await canvas.findByRole('radio', { name: /den som meldte/i }));
    await userEvent.type(canvas.getByRole('textbox'), 'Vi ses i morgen.');
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    const done = await canvas.findByText('Et svar eller notat ble skrevet');
    await expect(done.parentElement).toHaveFocus();
  },
});

export const Moved = meta.story({
  name: '(Test) a case that was moved is gone, and the way on is the inbox',
  args: { firstAction: 'move' },
  beforeEach: answering({
    'incident.open': [{ result: view }],
    'organisation.tree': [{ result: { nodes: [{ id: 'u2', name: 'Strandgata barnehage', type: 'unit' }] } }],
    'incident.move': [{ result: { incident: null } }],
  }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('option', { name: 'Strandgata barnehage' });
    await userEvent.selectOptions(canvas.getByLabelText('Til hvilken enhet?'), 'Strandgata barnehage');
    await userEvent.type(canvas.getByRole('textbox'), 'Den gjelder der.');
    await userEvent.click(canvas.getByRole('button', { name: 'Flytt saken' }));
    await expect(await canvas.findByRole('link', { name: 'Innboks' })).toHaveAttribute('href', '/innboks');
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
});

export const NotFound = meta.story({
  name: '(Test) a case that does not exist is left by a link to where cases are',
  beforeEach: answering({ 'incident.open': [{ refusal: 'not_found' }] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Innboks' })).toHaveAttribute('href', '/innboks');
    await expect(canvas.queryByRole('button', { name: 'Prøv igjen' })).toBeNull();
  },
});

/** A case that one leaves for another page, and comes back to. */
function LeftAndBack(props: CasePanelProps) {
  const [isAway, setAway] = useState(false);
  return (
    <>
      {isAway ? <p>Hjelp</p> : <CasePanel {...props} />}
      <button onClick={() => setAway(!isAway)} type="button">
        {isAway ? 'Tilbake' : 'Gå til hjelp'}
      </button>
    </>
  );
}

const left = {
  beforeEach: () => {
    sessionStorage.clear();
    const end = answering({ 'incident.open': [{ result: view }], 'incident.addNote': [{ result: newer }] })();
    return () => {
      end();
      sessionStorage.clear();
    };
  },
  args: { firstAction: undefined },
  render: (args: CasePanelProps) => <LeftAndBack {...args} />,
};

export const GivenBack = meta.story({
  ...left,
  name: '(Test) what was written is there after another page, said quietly, and gone when it is thrown away',
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Skriv svar eller notat' }));
    await userEvent.click(await canvas.findByRole('radio', { name: /den som meldte/i }));
    await userEvent.type(canvas.getByRole('textbox'), 'Vi ses i morgen.');
    await expect(canvas.queryByText(/Dette skrev du sist/)).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Gå til hjelp' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Tilbake' }));
    await expect(await canvas.findByRole('textbox')).toHaveValue('Vi ses i morgen.');
    await expect(canvas.getByRole('radio', { name: /den som meldte/i })).toBeChecked();
    await expect(canvas.getByText('Dette skrev du sist. Det er ikke sendt.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Kast det' }));
    await expect(canvas.getByRole('textbox')).toHaveValue('');
    await expect(canvas.getByRole('radio', { name: /den som meldte/i })).not.toBeChecked();
    await expect(canvas.getByRole('heading', { name: 'Skriv svar eller notat' })).toHaveFocus();
    await expect(sessionStorage).toHaveLength(0);
  },
});

export const PutAway = meta.story({
  ...left,
  name: '(Test) a form that was put away does not open by itself, keeps its words, and has none once it is sent',
  play: async ({ canvas, userEvent }) => {
    const open = async () => userEvent.click(await canvas.findByRole('button', { name: 'Skriv svar eller notat' }));
    await open();
    await userEvent.type(await canvas.findByRole('textbox'), 'Vi ses i morgen.');
    await userEvent.click(canvas.getByRole('button', { name: 'Avbryt' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Gå til hjelp' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Tilbake' }));
    await open();
    await expect(await canvas.findByRole('textbox')).toHaveValue('Vi ses i morgen.');
    await userEvent.click(await canvas.findByRole('radio', { name: /den som meldte/i }));
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await canvas.findByText('Et svar eller notat ble skrevet');
    await expect(sessionStorage).toHaveLength(0);
    await open();
    await expect(await canvas.findByRole('textbox')).toHaveValue('');
  },
});

const opened = new QueryClient();

/** The inbox in short: its heading is the page's, and a case opens below it. */
function List(props: CasePanelProps) {
  const [isOpen, setOpen] = useState(false);
  useArrival('Innboks', isOpen ? props.incidentId : 'list');
  return (
    <>
      <h1 tabIndex={-1}>Innboks</h1>
      {isOpen ? (
        <CasePanel {...props} />
      ) : (
        <button onClick={() => setOpen(true)} type="button">
          Åpne saken
        </button>
      )}
    </>
  );
}

export const OpenedBefore = meta.story({
  name: '(Test) a case that was opened before has the focus on its title, as one that is fetched',
  args: { level: 2, firstAction: undefined },
  beforeEach: () => {
    opened.setQueryData(keyOf('incident.open', { incidentId: view.id }), view);
    return answering({ 'incident.open': [{ result: view }] })();
  },
  render: (args) => (
    <QueryClientProvider client={opened}>
      <List {...args} />
    </QueryClientProvider>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Åpne saken' }));
    await waitFor(() => expect(canvas.getByRole('heading', { level: 2, name: /^Spark/ })).toHaveFocus());
    await expect(asked.filter(({ procedure }) => procedure === 'incident.open')).toEqual([]);
  },
});
