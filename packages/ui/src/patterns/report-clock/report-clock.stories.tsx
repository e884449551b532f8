import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { type ClockStep, ReportClock } from './report-clock.tsx';

const BEING_HANDLED: readonly ClockStep[] = [
  { step: 'sent', label: 'Sendt', state: 'passed', when: 'i går 10:15' },
  { step: 'received', label: 'Mottatt', state: 'passed', when: 'i går 11:02' },
  { step: 'being_handled', label: 'Følges opp', state: 'current', when: 'i dag 08:30' },
  { step: 'closed', label: 'Lukket', state: 'ahead' },
];

const JUST_SENT: readonly ClockStep[] = [
  { step: 'sent', label: 'Sendt', state: 'current', when: 'i dag 10:15' },
  { step: 'received', label: 'Mottatt', state: 'ahead' },
  { step: 'being_handled', label: 'Følges opp', state: 'ahead' },
  { step: 'closed', label: 'Lukket', state: 'ahead' },
];

const meta = preview.meta({
  component: ReportClock,
  args: {
    label: 'Hvor langt meldingen har kommet',
    stateLabels: { passed: 'ferdig', current: 'her er den nå', ahead: 'kommer' },
    steps: BEING_HANDLED,
  },
});

export const FolgesOpp = meta.story({});
export const NettoppSendt = meta.story({ args: { steps: JUST_SENT } });
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });

export const TestSaid = meta.story({
  name: '(Test) says which step it is at',
  play: async ({ canvas }) => {
    const steps = canvas.getAllByRole('listitem');
    await expect(steps).toHaveLength(4);
    await expect(steps[2]).toHaveAttribute('aria-current', 'step');
    await expect(steps[2]).toHaveTextContent('Følges opp, her er den nå');
  },
});

export const TestApart = meta.story({
  name: '(Test) its words do not run together in a card on the narrowest phone',
  args: {
    label: 'Kor langt meldinga er komen',
    stateLabels: { passed: 'ferdig', current: 'her er ho no', ahead: 'kjem' },
    steps: [
      { step: 'sent', label: 'Sendt', state: 'passed' },
      { step: 'received', label: 'Motteke', state: 'current' },
      { step: 'being_handled', label: 'Følges opp', state: 'ahead' },
      { step: 'closed', label: 'Lukka', state: 'ahead' },
    ],
  },
  decorators: [
    (Story) => (
      <div style={{ width: '15rem' }}>
        <Story />
      </div>
    ),
  ],
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas }) => {
    const words = canvas.getAllByRole('listitem').map((step) => {
      const range = document.createRange();
      range.selectNode(step.querySelector('.vern-clock__label')!.firstChild!);
      return range.getBoundingClientRect();
    });
    for (const [at, word] of words.slice(1).entries()) {
      await expect(word.left - words[at]!.right, `between ${at + 1} and ${at + 2}`).toBeGreaterThanOrEqual(4);
    }
  },
});
