import { isHurt } from '../../severity/index.ts';
import { THEMES } from '../../theme/index.ts';
import type { DutyPerson } from '../facts/duty-facts.schema.ts';
import type { Level } from './levels.ts';

/** One affected employee, and what follows from what is known of them. */
export type PersonInvolved = {
  /** The number in the list of the facts. */
  readonly index: number;
  readonly facts: DutyPerson;
  /** Level of care. */
  readonly level: Level;
  /** Hurt in the body, pain included: a concussion shows no marks. What is not known is no injury. */
  readonly isBodyHurt: boolean;
  /** Belongs in the register of injuries. Fear alone does not; not being able to go on does. */
  readonly isInjured: boolean;
  /** Injured, frightened or in need of help. */
  readonly isHarmed: boolean;
  /** May be an occupational injury: pain alone is not sent, unless the employee wants it. */
  readonly isForNav: boolean;
};

const BODY = THEMES.violence_and_threats.harms.physicalInjury;
const AWAY: readonly string[] = ['rest_of_day', 'up_to_three_days', 'more_than_three_days'];
const STRAINED: readonly string[] = ['frightened', 'needs_help'];

/** What follows from what is known of an employee. */
export function personInvolved(facts: DutyPerson, index: number, level: Level): PersonInvolved {
  const { physicalInjury, psychologicalImpact } = facts;
  const isBodyHurt = isHurt(BODY, physicalInjury);
  const hasOtherSign =
    psychologicalImpact === 'cannot_continue' ||
    AWAY.includes(facts.absence) ||
    facts.firstAidGiven === true ||
    facts.sawDoctor === true ||
    facts.injuryKind !== null ||
    facts.absenceFrom !== null ||
    facts.died ||
    facts.seriousInjury === 'yes';
  const isInjured = isBodyHurt || hasOtherSign;
  const isPainAlone = physicalInjury === 'pain' && !hasOtherSign;
  return {
    index,
    facts,
    level,
    isBodyHurt,
    isInjured,
    isHarmed: isInjured || STRAINED.includes(psychologicalImpact),
    isForNav: facts.wantsNavReport || (isInjured && !isPainAlone),
  };
}
