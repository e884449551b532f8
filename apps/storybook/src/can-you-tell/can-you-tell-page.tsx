import '../engine-page.css';
import './can-you-tell.css';
import { Card } from '@vern/ui/card';
import { Disclosure } from '@vern/ui/disclosure';
import { Heading } from '@vern/ui/heading';
import { LanguageSwitch } from '@vern/ui/language-switch';
import { Page } from '@vern/ui/page';
import { Stack } from '@vern/ui/stack';
import { useDeferredValue, useMemo, useState } from 'react';
import { type EngineLanguage, engineLanguageOf } from '../engine-language.ts';
import { conclude, METHODS } from './conclude.ts';
import { drawMunicipality } from './draw-municipality.ts';
import { MethodTable } from './method-table.tsx';
import { MonthLines } from './month-lines.tsx';
import { numberFormats } from './number-formats.ts';
import { RepeatedAnswers } from './repeated-answers.tsx';
import type { Scenario } from './scenario.ts';
import { ScenarioSliders } from './scenario-sliders.tsx';
import { CAN_YOU_TELL_TEXTS } from './texts-by-language.ts';
import { VerdictText } from './verdict-text.tsx';

export interface CanYouTellPageProps {
  readonly initialLanguage: EngineLanguage;
  readonly initialScenario: Scenario;
}

/** A municipality whose truth the reader decides, and what each method makes of its reports. */
export function CanYouTellPage({ initialLanguage, initialScenario }: CanYouTellPageProps) {
  const [language, setLanguage] = useState(initialLanguage);
  const [scenario, setScenario] = useState(initialScenario);
  // The sliders follow the hand; the figures come as soon as the machine has time.
  const settled = useDeferredValue(scenario);
  const municipality = useMemo(() => drawMunicipality(settled), [settled]);
  const { conclusions, verdict, phi } = useMemo(() => conclude(settled, municipality), [settled, municipality]);
  const texts = CAN_YOU_TELL_TEXTS[language];
  const format = numberFormats(language);
  const truth = 1 + settled.trueChange / 100;
  const inWords = texts.values.trueChange(settled.trueChange);
  const { ratio } = verdict;
  return (
    <div className="engine-page" lang={language}>
      <Page
        before={
          <div>
            <LanguageSwitch
              label={texts.language}
              language={language}
              onChange={(locale) => setLanguage(engineLanguageOf(locale))}
            />
          </div>
        }
        lead={texts.lead}
        title={texts.title}
        width="work"
      >
        <div className="can-you-tell__columns">
          <Card>
            <section className="engine-page__part">
              <Heading level={2}>{texts.build}</Heading>
              <ScenarioSliders onChange={setScenario} scenario={scenario} texts={texts} />
            </section>
          </Card>
          <div className="engine-page__part">
            <Card tone="ink">
              <section className="engine-page__part">
                <Heading level={2}>{texts.verdictHeading}</Heading>
                <VerdictText format={format} texts={texts} verdict={verdict} />
              </section>
            </Card>
            <p>
              <b>{texts.truth(inWords)}</b>{' '}
              {texts.seen(ratio === null ? texts.noInterval : format.change(ratio), format.decimal(Math.sqrt(phi)))}
            </p>
            <section className="engine-page__part">
              <Heading level={2}>{texts.methodsHeading}</Heading>
              <MethodTable conclusions={conclusions} formatChange={format.change} texts={texts} truth={truth} />
              <p className="can-you-tell__small">{texts.pictureHint(inWords)}</p>
            </section>
            <RepeatedAnswers key={JSON.stringify({ ...settled, seed: 0 })} scenario={settled} texts={texts} />
          </div>
        </div>
        <section className="engine-page__part">
          <Heading level={2}>{texts.chartTitle}</Heading>
          <MonthLines formatCount={format.count} months={municipality.months} texts={texts} />
        </section>
        <Disclosure open summary={texts.howItWorks}>
          <Stack>
            {texts.explanation.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <dl className="can-you-tell__methods">
              {METHODS.map((method) => (
                <div key={method}>
                  <dt>{texts.methods[method].name}</dt>
                  <dd>{texts.methods[method].explained}</dd>
                </div>
              ))}
            </dl>
          </Stack>
        </Disclosure>
      </Page>
    </div>
  );
}
