import { INJURED_BODY_PARTS, INJURY_KINDS } from '@vern/domain/incident';
import type { Question } from '@vern/domain/theme';
import { ABSENCES, PHYSICAL_INJURIES, PSYCHOLOGICAL_IMPACTS } from '@vern/domain/theme/violence';
import type { CaseStep } from '../step/case-step.ts';

/** What can be told of one of those it happened to. */
export type Told = Extract<CaseStep, { readonly action: 'tellConsequences' }>['input']['told'];

const YES_NO = { type: 'yes_no' } as const;

/** How each of it is asked, in the order of the form: leave first, since it is what most have to tell. */
export const CONSEQUENCE_QUESTIONS = {
  absence: { type: 'one_of', codes: ABSENCES },
  psychologicalImpact: { type: 'one_of', codes: PSYCHOLOGICAL_IMPACTS },
  physicalInjury: { type: 'one_of', codes: PHYSICAL_INJURIES },
  sawDoctor: YES_NO,
  firstAidGiven: YES_NO,
  injuryKind: { type: 'one_of', codes: INJURY_KINDS },
  injuredBodyParts: { type: 'many_of', codes: INJURED_BODY_PARTS },
  consentShareMedical: YES_NO,
} as const satisfies Record<keyof Told, Question['answer']>;

/** Name of something that can be told. */
export type Consequence = keyof typeof CONSEQUENCE_QUESTIONS;
