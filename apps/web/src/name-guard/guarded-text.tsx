import { DESCRIPTION_MAX_CHARACTERS } from '@vern/domain/incident';
import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { Notice } from '@vern/ui/notice';
import { PrivacyHint } from '@vern/ui/patterns/privacy-hint';
import { Stack } from '@vern/ui/stack';
import { TextArea } from '@vern/ui/text-area';
import { useAnsweredFocus } from './use-answered-focus.ts';
import type { GuardVerdict } from './use-name-guard.ts';

export interface GuardedTextProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean | undefined;
  readonly error?: string | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What the guard last said. */
  readonly verdict: GuardVerdict;
  /** The writer answers for a word: it is an employee's name, or no name at all. There is no answer for a child's. */
  readonly onAcknowledge: (word: string) => void;
  /** Most characters the server takes. Defaults to 1,000. */
  readonly maxCharacters?: number;
  /** Lines shown. */
  readonly rows?: number;
}

/** A free text with the privacy hint where one writes, and the guard's question when it has one. */
export function GuardedText(props: GuardedTextProps) {
  const { label, hint, isOptional = false, error, text, onText, verdict, onAcknowledge, rows } = props;
  const { maxCharacters = DESCRIPTION_MAX_CHARACTERS } = props;
  const { container, answered } = useAnsweredFocus(verdict);
  const isTooLong = text.trim().length > maxCharacters;
  const shell = useTexts('shell');
  const { guard } = shell;
  return (
    <Stack gap="sm" ref={container}>
      <TextArea
        counterLabel={shell.charactersLeft}
        error={isTooLong ? guard.tooLong : verdict.kind === 'identity_number' ? guard.identityNumber : error}
        hint={hint}
        label={label}
        maxCharacters={maxCharacters}
        onChange={(event) => onText(event.target.value)}
        optionalLabel={isOptional ? shell.optional : undefined}
        rows={rows ?? 4}
        value={text}
      />
      <PrivacyHint>{shell.privacy}</PrivacyHint>
      {verdict.kind === 'unavailable' && (
        <Notice announce="polite" tone="warning">
          {guard.unavailable}
        </Notice>
      )}
      {verdict.kind === 'names' && (
        <Notice announce="polite" data-asks="" tabIndex={-1} title={guard.askTitle} tone="warning">
          <Stack gap="sm">
            <p>{guard.askText}</p>
            <Stack direction="row" gap="sm">
              {verdict.words.flatMap((word) =>
                [guard.isEmployee(word), guard.notAName(word)].map((answer) => (
                  <Button
                    emphasis="secondary"
                    key={answer}
                    onClick={() => {
                      answered();
                      onAcknowledge(word);
                    }}
                    size="sm"
                    tone="neutral"
                  >
                    {answer}
                  </Button>
                )),
              )}
            </Stack>
          </Stack>
        </Notice>
      )}
    </Stack>
  );
}
