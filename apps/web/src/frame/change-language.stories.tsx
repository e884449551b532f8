import { LOCALE_NAMES, LOCALES, type Locale } from '@vern/domain/locale';
import { LanguageProvider, useLanguage } from '@vern/i18n/language';
import { LanguageSwitch } from '@vern/ui/language-switch';
import preview from '@vern/ui/storybook/preview';
import { Suspense, use } from 'react';
import { expect, waitFor, type within } from 'storybook/test';

const wordsOf = (locale: Locale) => `Her snakkes det ${LOCALE_NAMES[locale]}.`;

/** Words that are on their way until the test lets them come. */
function slowWords() {
  const arrivals: (() => void)[] = [];
  const later = (words: string) => new Promise<string>((resolve) => arrivals.push(() => resolve(words)));
  const words = new Map(
    LOCALES.map((each) => [each, each === 'nb' ? Promise.resolve(wordsOf(each)) : later(wordsOf(each))]),
  );
  return { words, arrive: () => arrivals.splice(0).forEach((come) => void come()) };
}

const slow = { current: slowWords() };

function Sentence() {
  const { locale } = useLanguage();
  return <p>{use(slow.current.words.get(locale)!)}</p>;
}

function Switch() {
  const { chosen, setLocale } = useLanguage();
  return <LanguageSwitch label="Språk" language={chosen} onChange={setLocale} />;
}

const meta = preview.meta({
  component: LanguageProvider,
  args: {
    first: 'nb' as const,
    children: (
      <main>
        <Suspense>
          <Sentence />
        </Suspense>
        <Switch />
      </main>
    ),
  },
  beforeEach: () => {
    slow.current = slowWords();
  },
});

/** Clicked by the browser itself: Storybook's own events end before React has waited for the words. */
const choose = (canvas: ReturnType<typeof within>, name: string) => canvas.getByRole('radio', { name }).click();

export const TestThereAndBack = meta.story({
  name: '(Test) what was chosen last holds, however slow the words of the one before are',
  play: async ({ canvas }) => {
    await canvas.findByText(wordsOf('nb'));
    choose(canvas, 'Nynorsk');
    await waitFor(() => expect(canvas.getByRole('radio', { name: 'Nynorsk' })).toBeChecked());
    await expect(canvas.getByText(wordsOf('nb'))).toBeVisible();
    choose(canvas, 'Bokmål');
    slow.current.arrive();
    // Time for what was given up to come, if it wanted to.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(canvas.getByRole('radio', { name: 'Bokmål' })).toBeChecked();
    await expect(canvas.getByText(wordsOf('nb'))).toBeVisible();
    await expect(document.documentElement).toHaveAttribute('lang', 'nb');
  },
});

export const TestArrives = meta.story({
  name: '(Test) the screen keeps its words until those of the new language are here',
  play: async ({ canvas }) => {
    await canvas.findByText(wordsOf('nb'));
    choose(canvas, 'English');
    await waitFor(() => expect(canvas.getByRole('radio', { name: 'English' })).toBeChecked());
    await expect(canvas.getByText(wordsOf('nb'))).toBeVisible();
    slow.current.arrive();
    await expect(await canvas.findByText(wordsOf('en'))).toBeVisible();
    await expect(document.documentElement).toHaveAttribute('lang', 'en');
  },
});
