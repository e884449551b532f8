import preview from '@vern/ui/storybook/preview';
import { useEffect, useRef, useState } from 'react';
import { expect, fn } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { DateTimeChoice } from '../date-time-choice/date-time-choice.tsx';
import { RadioChips } from '../radio-chips/radio-chips.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { focusFirstInvalid } from './focus-first-invalid.tsx';

interface ExampleProps {
  /** What the form says about each question once it is sent. */
  readonly errors: Readonly<Partial<Record<'when' | 'place' | 'text', string>>>;
  readonly places?: readonly string[];
  readonly onFocus: (found: boolean) => void;
}

function Example({ errors, places = ['Klasserom', 'Uteområde'], onFocus }: ExampleProps) {
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState<ExampleProps['errors'] | null>(null);
  useEffect(() => {
    if (shown && form.current) onFocus(focusFirstInvalid(form.current));
  }, [shown, onFocus]);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setShown(errors);
      }}
      ref={form}
    >
      <DateTimeChoice
        answer={{ choice: null, date: '', time: '' }}
        dateLabel="Dag"
        error={shown?.when}
        labels={{ now: 'Nå nettopp', earlier_today: 'Tidligere i dag', other: 'En annen dag' }}
        latestDate="2026-11-22"
        legend="Når skjedde det?"
        onChange={fn()}
        timeLabel="Klokkeslett"
      />
      <RadioChips
        error={shown?.place}
        hint="Omtrent er godt nok."
        legend="Hvor skjedde det?"
        onChange={fn()}
        options={places.map((label) => ({ value: label, label }))}
        value={null}
      />
      <TextField error={shown?.text} label="Fortell kort" />
      <Button type="submit">Send</Button>
    </form>
  );
}

const meta = preview.meta({ component: Example, args: { errors: {}, onFocus: fn() } });

export const TestQuestion = meta.story({
  name: '(Test) goes to the first question that lacks an answer, which says what is wrong',
  args: { errors: { place: 'Velg hvor det skjedde.', text: 'Skriv noen ord.' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    const place = canvas.getByRole('group', { name: 'Hvor skjedde det?' });
    await expect(place).toHaveFocus();
    await expect(place).toHaveAccessibleDescription('Omtrent er godt nok. Velg hvor det skjedde.');
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: 'Klasserom' })).toHaveFocus();
  },
});

export const TestWhen = meta.story({
  name: '(Test) the question of when is one of them',
  args: { errors: { when: 'Velg når det skjedde.' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expect(canvas.getByRole('group', { name: 'Når skjedde det?' })).toHaveFocus();
  },
});

export const TestField = meta.story({
  name: '(Test) a field gets the focus itself, so that one can write at once',
  args: { errors: { text: 'Skriv noen ord.' } },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expect(canvas.getByRole('textbox', { name: 'Fortell kort' })).toHaveFocus();
    await expect(args.onFocus).toHaveBeenCalledWith(true);
  },
});

export const TestInSight = meta.story({
  name: '(Test) what is wrong is in sight, however many answers stand before it',
  args: {
    errors: { place: 'Velg hvor det skjedde.', text: 'Skriv noen ord.' },
    places: Array.from({ length: 80 }, (_, index) => `Grupperom ved inngang ${index + 1}`),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expect(canvas.getByRole('group', { name: 'Hvor skjedde det?' })).toHaveFocus();
    const { bottom, top } = canvas.getByText('Velg hvor det skjedde.').getBoundingClientRect();
    await expect(top).toBeGreaterThanOrEqual(0);
    await expect(bottom).toBeLessThanOrEqual(innerHeight);
  },
});

export const TestNothing = meta.story({
  name: '(Test) leaves the focus where it is when nothing is wrong',
  play: async ({ args, canvas, userEvent }) => {
    const send = canvas.getByRole('button', { name: 'Send' });
    await userEvent.click(send);
    await expect(args.onFocus).toHaveBeenCalledWith(false);
    await expect(send).toHaveFocus();
  },
});
