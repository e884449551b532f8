import { allOf, anyOf, type Rule, when } from '../../access/index.ts';
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

/**
 * Who may do what with a sent report, by their relation to it. What no rule grants is refused.
 * Drafts are their reporter's alone, and each action is also held against the lifecycle: see `incidentAbilities`.
 */
export const INCIDENT_POLICY = {
  /** The structured facts, the status, and what kinds of measures are due when; no names and no free text. */
  read: anyOf<IncidentScope, IncidentRelation>(isNamed, isSafetyRep, isInWorkEnvGroup),
  /** The names of the reporter and of the affected employees. */
  readIdentity: isNamed,
  /**
   * What it did to each person: body, mind, absence. Where few work it is a name, so it follows the names; whoever sees
   * none of them has the two flags of the event, whether anybody was hurt or strained.
   */
  readAffected: isNamed,
  /** What each of them wished for: between them and those who follow up, and nobody else's. */
  readWishes: anyOf<IncidentScope, IncidentRelation>(isInvolved, isHandler, isReferred, isEscalated),
  /** That the name is withheld is a wish as well: for those who know it, and those it is withheld from. */
  readNameWithheld: anyOf<IncidentScope, IncidentRelation>(isNamed, isSafetyRep),
  /** Free text: what was written, asked, answered and decided on. It can tell who wrote it, so it follows the names. */
  readStatements: isNamed,
  /** Body part, medical details. An affected employee reads their own row only: the repository picks it. */
  readHealth: anyOf<IncidentScope, IncidentRelation>(isAffected, isHandler, isSafetyRepWithConsent, isReferred),
  /** Follow-up notes that are not meant for the reporter. */
  readNotes: isHandler,
  /** Who has opened the report, and when. */
  readReaders: anyOf<IncidentScope, IncidentRelation>(isInvolved, isHandler),
  editDraft: isReporter,
  submit: isReporter,
  withdraw: isReporter,
  supplement: isInvolved,
  /** Answer what nobody has answered yet of what is asked after the receipt: see `ASKED_LATER_OF`. */
  addDetails: anyOf<IncidentScope, IncidentRelation>(isInvolved, isHandler),
  answer: isInvolved,
  reopen: anyOf<IncidentScope, IncidentRelation>(isInvolved, isHandler),
  receive: isHandler,
  /** Write down that one has talked with those it happened to. */
  recordTalk: isHandler,
  assess: isHandler,
  addNote: isHandler,
  ask: isHandler,
  addMeasure: isHandler,
  /** Give a measure another owner or another day, with a reason. */
  changeMeasure: isHandler,
  /** Say that a measure is not to be carried out after all, and why. */
  dropMeasure: isHandler,
  move: isHandler,
  close: isHandler,
  closeAsWithdrawn: isHandler,
  /** Take a name out of a text. The text's author is refused on top of this: see `checkRedaction`. */
  redact: anyOf<IncidentScope, IncidentRelation>(isHandler, isSafetyRepWithNames),
  /** Report the same situation again, prefilled from this report. */
  continueSeries: isInvolved,
} as const satisfies Record<string, IncidentRule>;

/** Name of something a person may be able to do with a report. */
export type IncidentAbility = keyof typeof INCIDENT_POLICY;
