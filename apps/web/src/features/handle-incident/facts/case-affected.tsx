import { CONTACT_WISHES } from '@vern/domain/incident';
import { ABSENCES, PHYSICAL_INJURIES, PSYCHOLOGICAL_IMPACTS } from '@vern/domain/theme/violence';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Card } from '@vern/ui/card';
import { Heading } from '@vern/ui/heading';
import { FactGrid } from '@vern/ui/patterns/fact-grid';
import { Stack } from '@vern/ui/stack';
import { codeWord } from '../../../codes/code-words.ts';
import type { CaseView } from '../../../server/answers.ts';
import { usePersonWord } from '../words/use-person-word.ts';
import { healthFacts } from './health-facts.ts';

export interface CaseAffectedProps {
  readonly view: CaseView;
  /** Open the form that tells how it has gone with one of them. */
  readonly onTell: (affectedId: string) => void;
}

/** What it did to each person it happened to, and what they wish, as far as it is the reader's to see; else to anybody at all. */
export function CaseAffected({ view, onTell }: CaseAffectedProps) {
  const texts = useTexts('case');
  return (
    <section>
      <Stack gap="sm">
        <Heading level={2}>{texts.affected}</Heading>
        {view.affected.length > 0 ? <EachAffected onTell={onTell} view={view} /> : <AnyAffected view={view} />}
      </Stack>
    </section>
  );
}

/** The two flags of the event. What one person answered is a name where few work. */
function AnyAffected({ view }: { readonly view: CaseView }) {
  const texts = useTexts('case');
  return (
    <>
      <FactGrid
        facts={[
          { label: texts.body, value: view.physicalHarm ? texts.anyoneHurt : texts.nobodyHurt },
          { label: texts.mind, value: view.psychologicalStrain ? texts.anyoneStrained : texts.nobodyStrained },
        ]}
      />
      <p>{texts.eachWithheld}</p>
    </>
  );
}

/** One card a person. Two of an old report cannot be told apart, and are numbered. */
function EachAffected({ view, onTell }: CaseAffectedProps) {
  const texts = useTexts('case');
  const { consequences } = useTexts('caseSteps');
  const { buttons } = useTexts('news');
  const { locale } = useLanguage();
  const personWord = usePersonWord();
  return view.affected.map((each, index) => (
    <Card key={each.id} padding="sm">
      <Stack gap="sm">
        <Stack gap="xs">
          <Heading level={3}>{personWord(each) || texts.affectedNumber(index + 1)}</Heading>
          <FactGrid
            facts={[
              { label: texts.body, value: codeWord(PHYSICAL_INJURIES, each.physicalInjury, locale) },
              { label: texts.mind, value: codeWord(PSYCHOLOGICAL_IMPACTS, each.psychologicalImpact, locale) },
              { label: texts.absence, value: codeWord(ABSENCES, each.absence, locale) },
              each.wantsContact && {
                label: texts.wish,
                value: codeWord(CONTACT_WISHES, each.wantsContact, locale),
              },
              ...healthFacts(each.health, consequences, { locale, ...texts }),
            ].filter((fact) => fact !== null)}
          />
        </Stack>
        {view.abilities.tellConsequences && (
          <div data-print="never">
            <Button
              aria-label={each.isMe ? undefined : `${buttons.tellConsequences}: ${each.name}`}
              data-action={`tellConsequences ${each.id}`}
              emphasis="secondary"
              onClick={() => onTell(each.id)}
              size="sm"
            >
              {buttons.tellConsequences}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  ));
}
