import { allOf, anyOf, type Rule, when } from '../../access/index.ts';
import { stepRules } from '../../step/index.ts';
import type { IncidentParty } from '../step/incident-parties.ts';
import { INCIDENT_STEPS } from '../step/incident-steps.ts';
import {
  type IncidentRelation,
  isAffected,
  isGranted,
  isHandler,
  isInWorkEnvGroup,
  isReporter,
  isSafetyRep,
} from './incident-relation.ts';
import type { IncidentScope } from './incident-scope.ts';

type IncidentRule = Rule<IncidentScope, IncidentRelation>;

const isReferred = isGranted('referral');
const isEscalated = isGranted('escalation');
const hasBrokenGlass = isGranted('break_glass');

const isSafetyRepWithNames = allOf(
  isSafetyRep,
  when<IncidentScope>((incident) => !incident.hideNameFromSafetyRep),
);
// AML § 5-1: the register is open to the safety representative, medical details only with consent.
const isSafetyRepWithConsent = allOf(
  isSafetyRepWithNames,
  when<IncidentScope>((incident) => incident.consentShareMedical === true),
);
const isInvolved = anyOf<IncidentScope, IncidentRelation>(isReporter, isAffected);
const isNamed = anyOf<IncidentScope, IncidentRelation>(
  isInvolved,
  isHandler,
  isSafetyRepWithNames,
  isReferred,
  isEscalated,
  hasBrokenGlass,
);

const mayRead = anyOf<IncidentScope, IncidentRelation>(isNamed, isSafetyRep, isInWorkEnvGroup);

/**
 * What makes an actor one of the parties of a step. A safety representative from whom names are kept can redact nothing:
 * to redact is to read.
 */
const RULE_OF: Readonly<Record<IncidentParty, IncidentRule>> = {
  reporter: isReporter,
  affected: isAffected,
  handler: isHandler,
  safety_rep: isSafetyRepWithNames,
};

/**
 * Who may do what with a sent report, by their relation to it. What no rule grants is refused.
 * Drafts are their reporter's alone, and each action is also held against the lifecycle: see `incidentAbilities`.
 */
export const INCIDENT_POLICY = {
  /** The structured facts, the status, and what kinds of measures are due when; no names and no free text. */
  read: mayRead,
  /** The names of the reporter and of the affected employees. */
  readIdentity: isNamed,
  /**
   * What it did to each person: body, mind, absence. Where few work it is a name, so it follows the names; whoever sees
   * none of them has the two flags of the event, whether anybody was hurt or strained. An affected employee reads their
   * own row only, and whoever only sent the report none: what became of a colleague is the colleague's.
   */
  readAffected: anyOf<IncidentScope, IncidentRelation>(
    isAffected,
    isHandler,
    isSafetyRepWithNames,
    isReferred,
    isEscalated,
    hasBrokenGlass,
  ),
  /** What each of them wished for: between them and those who follow up, and nobody else's. */
  readWishes: anyOf<IncidentScope, IncidentRelation>(isAffected, isHandler, isReferred, isEscalated),
  /** The fact that the name is withheld is a wish as well: for those who know it, and those it is withheld from. */
  readNameWithheld: anyOf<IncidentScope, IncidentRelation>(isNamed, isSafetyRep),
  /** Free text: what was written, asked, answered and decided on. It can tell who wrote it, so it follows the names. */
  readStatements: isNamed,
  /** Body part, medical details. An affected employee reads their own row only: the repository picks it. */
  readHealth: anyOf<IncidentScope, IncidentRelation>(isAffected, isHandler, isSafetyRepWithConsent, isReferred),
  /** Follow-up notes that are not meant for the reporter. */
  readNotes: isHandler,
  /** Who has opened the report, and when. */
  readReaders: anyOf<IncidentScope, IncidentRelation>(isInvolved, isHandler),
  /** What can be done to it, by its table of steps. The author of a text is refused on top of this: see `checkRedaction`. */
  ...stepRules(INCIDENT_STEPS, RULE_OF),
  /**
   * Report the same situation again, prefilled from this report: whoever may read it, since the same child may hit the
   * safety representative next. Who may not read it cannot learn that it is there.
   */
  continueSeries: mayRead,
} as const satisfies Record<string, IncidentRule>;

/** Name of something a person may be able to do with a report. */
export type IncidentAbility = keyof typeof INCIDENT_POLICY;
