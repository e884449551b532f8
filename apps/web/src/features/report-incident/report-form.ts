import {
  type AgeBand,
  type ContactWish,
  DESCRIPTION_MAX_CHARACTERS,
  type IncidentKind,
  type Location,
  type ObjectOrWeapon,
  type PerpetratorRole,
  type PhysicalInjury,
  type PropertyDamage,
  type PsychologicalImpact,
  type Severity,
  type Situation,
  type ThreatLevel,
} from '@vern/domain/incident';
import type { WhenAnswer } from '@vern/ui/date-time-choice';

/** A report on its way, as the form holds it. Null is "not answered yet". */
export type ReportForm = {
  /** Made once, and the same on every device: the report is sent with it as its key, so that it is one report. */
  readonly draftId: string;
  /** When it was begun, by the server's clock, in ISO form: what "just now" means. */
  readonly begunAt: string;
  readonly when: WhenAnswer;
  readonly unitId: string | null;
  /** The department or team at the unit, where it has some; null is the unit as a whole. */
  readonly departmentId: string | null;
  readonly location: Location | null;
  readonly kinds: readonly IncidentKind[];
  /** Asked only beside some kinds, as the next two: see `kindDetailsOf`. */
  readonly threatLevel: ThreatLevel | null;
  readonly objectOrWeapon: ObjectOrWeapon | null;
  readonly propertyDamage: PropertyDamage | null;
  readonly perpetratorRole: PerpetratorRole | null;
  readonly ageBand: AgeBand | null;
  /** Whether it happened to somebody else than the one who reports. */
  readonly isForColleague: boolean;
  readonly colleagueId: string | null;
  readonly physicalInjury: PhysicalInjury | null;
  readonly psychologicalImpact: PsychologicalImpact | null;
  /** The reporter's own choice; null follows the floor. */
  readonly severity: Severity | null;
  readonly description: string;
  /** The guard has nothing more to ask about `description` as it stands. */
  readonly isTextChecked: boolean;
  readonly acknowledged: readonly string[];
  readonly wantsContact: ContactWish | null;
  readonly hideNameFromSafetyRep: boolean;
  readonly continuesIncidentId: string | null;
  /** Carried along from the report that is repeated; not asked here. */
  readonly situation: Situation | null;
};

/** What begins a report: identities from outside, so that the form itself is plain data. */
export type Beginning = Pick<ReportForm, 'draftId' | 'begunAt' | 'unitId' | 'departmentId'>;

/** An empty report. It most often happened just now, so that is answered until somebody says otherwise. */
export function beginReport(beginning: Beginning): ReportForm {
  return {
    ...beginning,
    when: { choice: 'now', date: '', time: '' },
    location: null,
    kinds: [],
    threatLevel: null,
    objectOrWeapon: null,
    propertyDamage: null,
    perpetratorRole: null,
    ageBand: null,
    isForColleague: false,
    colleagueId: null,
    physicalInjury: null,
    psychologicalImpact: null,
    severity: null,
    description: '',
    isTextChecked: true,
    acknowledged: [],
    wantsContact: null,
    hideNameFromSafetyRep: false,
    continuesIncidentId: null,
    situation: null,
  };
}

/** The text is longer than the server takes. */
export function isTextTooLong({ description }: Pick<ReportForm, 'description'>): boolean {
  return description.trim().length > DESCRIPTION_MAX_CHARACTERS;
}

/**
 * A change of some answers. Text that changed has to be looked through again; what it did and what is needed is asked
 * anew when it happened to somebody else, for an answer about oneself is none about a colleague.
 */
export function answer(form: ReportForm, change: Partial<ReportForm>): ReportForm {
  // A department is one unit's own.
  const isMoved = change.unitId !== undefined && change.unitId !== form.unitId;
  const isAnother = change.isForColleague !== undefined && change.isForColleague !== form.isForColleague;
  const isNewText = change.description !== undefined && change.description !== form.description;
  return {
    ...form,
    ...(isMoved ? { departmentId: null } : {}),
    ...(isAnother ? { physicalInjury: null, psychologicalImpact: null, wantsContact: null } : {}),
    ...(isNewText ? { isTextChecked: change.description?.trim() === '' } : {}),
    ...change,
  };
}
