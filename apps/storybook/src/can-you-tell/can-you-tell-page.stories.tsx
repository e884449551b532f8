import preview from '@vern/ui/storybook/preview';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { CanYouTellPage } from './can-you-tell-page.tsx';
import { NOTHING_CHANGED } from './scenario.ts';

const meta = preview.meta({
  title: 'Can you tell?/Synthetic municipality',
  component: CanYouTellPage,
  args: { initialLanguage: 'nb' as const, initialScenario: NOTHING_CHANGED },
});

export const Bokmal = meta.story({ name: 'Bokmål' });
export const Nynorsk = meta.story({
  args: { initialLanguage: 'nn', initialScenario: { ...NOTHING_CHANGED, trueChange: -30 } },
});
export const English = meta.story({
  args: { initialLanguage: 'en', initialScenario: { ...NOTHING_CHANGED, reportingChange: -30, audited: true } },
});
export const FaaEnheter = meta.story({
  name: 'Få enheter, kort tid',
  args: { initialScenario: { ...NOTHING_CHANGED, units: 5, months: 3, trueChange: -50, seriesSize: 20 } },
});
export const Smal = meta.story({ globals: { viewport: { value: 'narrow' } } });

/** The numbers in a method's row of the table of many municipalities: fewer, cannot tell, more. */
const answersOf = (table: HTMLElement, method: string) =>
  within(within(table).getByRole('row', { name: new RegExp(method) }))
    .getAllByRole('cell')
    .map(({ textContent }) => Number.parseInt(textContent, 10));

export const TestFalseAlarms = meta.story({
  name: '(Test) where nothing changed the naive count cries out in most, and Vern’s answer hardly ever',
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Prøv 100 slike kommuner' }));
    const table = await canvas.findByRole('table', { name: /Svar i 100 kommuner/ });
    const [naive, honest] = [answersOf(table, 'Naiv telling'), answersOf(table, 'Verns svar')];
    await expect(naive[1]!).toBeLessThan(60);
    await expect(honest[1]!).toBeGreaterThanOrEqual(90);
    for (const answers of [naive, honest]) await expect(answers.reduce((sum, count) => sum + count, 0)).toBe(100);
  },
});

export const TestReportingFalls = meta.story({
  name: '(Test) fewer who report is taken for fewer incidents, until the municipality checks',
  args: { initialScenario: { ...NOTHING_CHANGED, reportingChange: -50, seriesSize: 1 } },
  play: async ({ canvas }) => {
    const row = () => canvas.getByRole('row', { name: /^Verns svar/ });
    await expect(row()).toHaveTextContent('Falsk alarm');
    await userEvent.click(canvas.getByRole('checkbox', { name: /undersøker hvor mye som meldes/ }));
    await expect(row()).toHaveTextContent('Kan ikke si det');
    await expect(canvas.getByText(/Det meldes en mindre andel enn før/)).toBeVisible();
  },
});

export const TestSliders = meta.story({
  name: '(Test) every slider changes the municipality, and the same draw gives the same figures',
  play: async ({ canvas }) => {
    const sentence = () => canvas.getByText(/Meldingene gikk fra/).textContent;
    const start = sentence();
    for (const label of [/^Hendelser som faktisk/, /^Andel/, /^Hendelser i en serie/, /^Enheter/, /^Måneder/]) {
      const slider = canvas.getByRole<HTMLInputElement>('slider', { name: label });
      const before = sentence();
      fireEvent.change(slider, { target: { value: slider.max } });
      await expect(sentence()).not.toBe(before);
    }
    await userEvent.click(canvas.getByRole('button', { name: 'Begynn på nytt' }));
    await expect(sentence()).toBe(start);
    await userEvent.click(canvas.getByRole('button', { name: 'Trekk en ny, lik kommune' }));
    await expect(sentence()).not.toBe(start);
  },
});

export const TestNarrow = meta.story({
  name: '(Test) fits on 320 px',
  globals: { viewport: { value: 'narrow' } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
});
