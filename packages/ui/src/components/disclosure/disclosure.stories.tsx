import preview from '@vern/ui/storybook/preview';
import { expect } from 'storybook/test';
import { Card } from '../card/card.tsx';
import { Stack } from '../stack/stack.tsx';
import { Disclosure } from './disclosure.tsx';

const meta = preview.meta({
  component: Disclosure,
  args: {
    summary: 'Skal dette meldes?',
    children: 'Ja. Slag, spark, biting, trusler og kasting teller også når barnet er lite, og når ingen ble skadet.',
  },
});

export const Lukket = meta.story({});
export const Apen = meta.story({ args: { open: true } });

export const MedListe = meta.story({
  args: {
    summary: '3 barnehager',
    width: 'full',
    onPaper: 'open',
    open: true,
    children: (
      <ul>
        <li>Alvheim barnehage</li>
        <li>Strandgata barnehage</li>
        <li>Tussmørket barnehage</li>
      </ul>
    ),
  },
});

export const MedKort = meta.story({
  args: {
    summary: 'Ferdige tiltak (2)',
    width: 'page',
    open: true,
    children: (
      <Stack gap="sm">
        <Card>Sette inn dør</Card>
        <Card>Øve på rutinen</Card>
      </Stack>
    ),
  },
  globals: { viewport: { value: 'narrow' } },
});

export const TestOpens = meta.story({
  name: '(Test) opens when it is asked',
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(/Slag, spark/)).not.toBeVisible();
    await userEvent.click(canvas.getByText('Skal dette meldes?'));
    await expect(canvas.getByText(/Slag, spark/)).toBeVisible();
  },
});

export const TestWithoutMotion = meta.story({
  name: '(Test) is open and closed at once for those who asked for less motion',
  args: { children: <button type="button">Ja</button> },
  play: async ({ canvas, userEvent }) => {
    await expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true);
    const summary = canvas.getByText('Skal dette meldes?');
    const content = () => getComputedStyle(summary.parentElement!, '::details-content').contentVisibility;
    await userEvent.click(summary);
    await expect(content()).toBe('visible');
    const button = canvas.getByRole('button', { name: 'Ja' });
    button.focus();
    await expect(button).toHaveFocus();
    await userEvent.click(summary);
    await expect(content()).toBe('hidden');
  },
});
