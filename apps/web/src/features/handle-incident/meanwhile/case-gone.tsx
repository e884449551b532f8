import { useTexts } from '@vern/i18n/language';
import { LinkButton } from '@vern/ui/link-button';
import { RouterLink } from '../../../routing/router-link.ts';
import type { CaseStep } from '../step/case-step.ts';
import { CaseAway } from './case-away.tsx';

export interface CaseGoneProps {
  readonly level: 1 | 2;
  /** What took it out of sight. */
  readonly action: CaseStep['action'];
}

/** Stands where a case was that has gone to another unit, or back to the leader who had given it. */
export function CaseGone({ level, action }: CaseGoneProps) {
  const { moveHint, givenBack } = useTexts('caseSteps');
  const { history } = useTexts('news');
  const shell = useTexts('shell');
  const isBack = action === 'takeBack';
  return (
    <CaseAway level={level} title={isBack ? givenBack.title : history['incident.move']}>
      <p>{isBack ? givenBack.text : moveHint}</p>
      <div>
        <LinkButton href="/innboks" linkComponent={RouterLink}>
          {shell.inbox}
        </LinkButton>
      </div>
    </CaseAway>
  );
}
