import preview from '@vern/ui/storybook/preview';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { DateTimeChoice, type DateTimeChoiceProps } from './date-time-choice.tsx';

function Answered(props: DateTimeChoiceProps) {
  const [answer, setAnswer] = useState(props.answer);
  const change: DateTimeChoiceProps['onChange'] = (next) => {
    setAnswer(next);
    props.onChange(next);
  };
  return <DateTimeChoice {...props} answer={answer} onChange={change} />;
}

const meta = preview.meta({
  component: DateTimeChoice,
  render: (args) => <Answered {...args} />,
  args: {
    legend: 'Når skjedde det?',
    answer: { choice: null, date: '', time: '' },
    labels: { now: 'Nå nettopp', earlier_today: 'Tidligere i dag', other: 'En annen dag' },
    dateLabel: 'Dag',
    timeLabel: 'Klokkeslett',
    timeHint: 'La stå tomt hvis du ikke vet.',
    latestDate: '2026-11-22',
    onChange: fn(),
  },
});

export const IkkeBesvart = meta.story({});
export const Na = meta.story({ args: { answer: { choice: 'now', date: '', time: '' } } });
export const AnnenDag = meta.story({
  args: { answer: { choice: 'other', date: '2026-11-20', time: '10:15' } },
  globals: { viewport: { value: 'narrow' } },
});

export const TestOneTap = meta.story({
  name: '(Test) the usual answer is one tap, the others ask for what they need',
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Nå nettopp' }));
    await expect(args.onChange).toHaveBeenLastCalledWith({ choice: 'now', date: '', time: '' });
    await expect(canvas.queryByLabelText('Klokkeslett')).toBeNull();
    await userEvent.click(canvas.getByRole('radio', { name: 'Tidligere i dag' }));
    await expect(canvas.getByLabelText('Klokkeslett')).toBeVisible();
    await expect(canvas.queryByLabelText('Dag')).toBeNull();
    await userEvent.click(canvas.getByRole('radio', { name: 'En annen dag' }));
    await expect(canvas.getByLabelText('Dag')).toHaveAttribute('max', '2026-11-22');
  },
});
