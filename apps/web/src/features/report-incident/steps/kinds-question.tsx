import { osloDay } from '@vern/domain/calendar';
import { INCIDENT_KIND_GROUPS, INCIDENT_KINDS, type IncidentKind } from '@vern/domain/theme/violence';
import { useLanguage } from '@vern/i18n/language';
import { CheckboxChips } from '@vern/ui/checkbox-chips';
import { Fragment } from 'react';
import { codeOptions, codeWord } from '../../../codes/code-words.ts';
import { DoesItCount } from '../../acute-help/index.ts';
import type { StepProps } from '../step-props.ts';
import { KindDetails } from './kind-details.tsx';
import { KindHelp } from './kind-help.tsx';

/** What happened, as chips under their group, the groups and kinds met most often first. */
export function KindsQuestion(props: StepProps) {
  const { form, now, onAnswer, errorOf } = props;
  const { locale } = useLanguage();
  const options = codeOptions(INCIDENT_KINDS, locale, osloDay(now));
  const inOrder = (kinds: readonly IncidentKind[]) => INCIDENT_KINDS.codes.filter((code) => kinds.includes(code));
  const groupOf = (kind: IncidentKind) => INCIDENT_KINDS.entries[kind].group;
  return (
    <>
      {INCIDENT_KIND_GROUPS.codes.map((group, index) => (
        <Fragment key={group}>
          <CheckboxChips
            error={index === 0 ? errorOf('kinds') : undefined}
            legend={codeWord(INCIDENT_KIND_GROUPS, group, locale)}
            onChange={(values) =>
              onAnswer({ kinds: inOrder([...form.kinds.filter((kind) => groupOf(kind) !== group), ...values]) })
            }
            options={options.filter(({ value }) => groupOf(value) === group)}
            values={form.kinds.filter((kind) => groupOf(kind) === group)}
          />
          <KindDetails {...props} group={group} />
        </Fragment>
      ))}
      <KindHelp offered={options.map(({ value }) => value)} />
      <DoesItCount />
    </>
  );
}
