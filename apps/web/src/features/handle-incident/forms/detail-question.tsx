import type { Question } from '@vern/domain/theme';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { CheckboxChips } from '@vern/ui/checkbox-chips';
import { RadioChips } from '@vern/ui/radio-chips';
import { TextField } from '@vern/ui/text-field';
import { codeOptions } from '../../../codes/code-words.ts';

/** An answer of any kind; undefined while there is none. */
export type DetailAnswer = string | boolean | number | readonly string[] | undefined;

export interface DetailQuestionProps {
  readonly question: Pick<Question, 'code' | 'answer'>;
  /** What is asked, in words for the one who answers. */
  readonly legend: string;
  readonly answer: DetailAnswer;
  /** Today in Norway: only codes that hold on the day can be chosen. */
  readonly day: string;
  /** Which codes are offered, and in which order; all of the question's own when left out. */
  readonly offered?: readonly string[] | undefined;
  readonly onAnswer: (answer: DetailAnswer) => void;
}

/** One question of a theme, asked as its kind of answer asks for. Nothing is chosen beforehand. */
export function DetailQuestion(props: DetailQuestionProps) {
  const { question, legend, answer, day, offered, onAnswer } = props;
  const { answer: asked } = question;
  const { yes, no } = useTexts('case');
  const { locale } = useLanguage();
  switch (asked.type) {
    case 'one_of':
      return (
        <RadioChips
          legend={legend}
          onChange={onAnswer}
          options={(offered ?? asked.codes.codes).flatMap((code) =>
            codeOptions(asked.codes, locale, day).filter(({ value }) => value === code),
          )}
          value={typeof answer === 'string' ? answer : null}
        />
      );
    case 'many_of':
      return (
        <CheckboxChips
          legend={legend}
          onChange={onAnswer}
          options={codeOptions(asked.codes, locale, day)}
          values={Array.isArray(answer) ? answer : []}
        />
      );
    case 'yes_no':
      return (
        <RadioChips
          legend={legend}
          onChange={(value) => onAnswer(value === 'yes')}
          options={[
            { value: 'yes', label: yes },
            { value: 'no', label: no },
          ]}
          value={typeof answer !== 'boolean' ? null : answer ? 'yes' : 'no'}
        />
      );
    case 'count':
      return (
        <TextField
          defaultValue={typeof answer === 'number' ? answer : undefined}
          inputMode="numeric"
          label={legend}
          max={asked.max}
          min={0}
          onChange={({ target }) => onAnswer(target.validity.valid && target.value ? target.valueAsNumber : undefined)}
          type="number"
          width="short"
        />
      );
  }
}
