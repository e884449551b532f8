import { osloDay } from '../../../calendar/index.ts';
import { DomainError } from '../../../errors.ts';
import { retentionClassOf } from '../../../retention/index.ts';
import { harmFlags } from '../../../severity/index.ts';
import { TO_PEOPLE, toOne } from '../../../statement/index.ts';
import { news } from '../../../subject/index.ts';
import { isSameAnswer, type RiskTheme, THEMES, type Theme } from '../../../theme/index.ts';
import { INCIDENT_NEWS } from '../../news/index.ts';
import type { AffectedRecord, IdentityRecord, IncidentCase, Observed } from '../../ports/index.ts';
import { type CONSEQUENCES, FOLLOWS, type Held, type IncidentFacts, TOLD_OF_HEALTH } from '../../shape/index.ts';
import type { IncidentParty } from '../../step/incident-parties.ts';
import { levelAfter } from '../level-after.ts';
import type { Recording } from '../recording.ts';
import type { StepEffect } from '../step-effect.ts';

const FOLLOWING = Object.keys(FOLLOWS) as readonly (keyof typeof FOLLOWS)[];

/** What somebody has come to know of one affected employee. */
export type Consequences = {
  readonly affectedId: string;
  readonly told: { readonly [Name in keyof typeof CONSEQUENCES]?: Held<typeof CONSEQUENCES>[Name] | undefined };
  /** Why the handler corrects it. */
  readonly reason?: string | undefined;
};

type Seen = Pick<IncidentCase, 'facts' | 'affected' | 'health'> & {
  readonly identities: readonly Omit<IdentityRecord, 'name'>[];
};

/**
 * What it does that one affected employee's consequences are known: an observation for each answer that is new, and the
 * floor, the level and the flags that follow. One of those it happened to sees their own row alone, so what they
 * tell leaves the report at least as serious as it was; the handler sees all of it and may correct it, with a reason where
 * the report is less serious for it or no longer says that somebody was harmed. The person reads the reason, and everybody
 * whom the report concerns where its level falls.
 * @throws {DomainError} `not_found` for a row that is not theirs to see; `consequences_not_new` when all of it was known;
 *   `action_not_allowed` for consent given on somebody's behalf, health data of nobody in particular, or a reason for what
 *   happened to oneself; `reason_required`.
 */
export function consequencesEffect(
  seen: Seen,
  { affectedId, told, reason }: Consequences,
  as: IncidentParty,
  by: Recording,
): StepEffect {
  const { facts, affected, health, identities } = seen;
  const before = affected.find(({ id }) => id === affectedId);
  const whose = identities.find((each) => each.affectedId === affectedId)?.personId;
  const isOwn = as === 'affected';
  if (!before || (isOwn && whose !== by.actorId)) throw new DomainError('not_found', { id: affectedId });
  const known = { ...health.find((each) => each.affectedId === affectedId), ...before };
  const fresh = Object.entries(told).filter(
    ([field, value]) => value !== undefined && !isSameAnswer(known[field as keyof typeof known], value),
  );
  if (fresh.length === 0) throw new DomainError('consequences_not_new');
  for (const [field] of fresh) {
    const isForbidden = field === 'consentShareMedical' ? !isOwn : field in TOLD_OF_HEALTH && whose === undefined;
    if (isForbidden) throw new DomainError('action_not_allowed', { action: 'tellConsequences', field });
  }
  if (isOwn && reason !== undefined) throw new DomainError('action_not_allowed', { field: 'reason' });
  const people = affected.map((each) => ({
    ...health.find((one) => one.affectedId === each.id),
    ...each,
    ...(each.id === affectedId ? Object.fromEntries(fresh) : {}),
  }));
  const follows = whatFollows(facts, people, isOwn);
  const [from, to] = [facts.severity, follows.severity];
  if (isLess(facts, follows) && !reason?.trim())
    throw new DomainError('reason_required', { action: 'tellConsequences' });
  return {
    observed: {
      affectedId,
      observations: fresh.map(([field, value]) => ({
        id: by.newId(),
        field,
        value,
        knownOn: osloDay(by.now),
        recordedAt: by.now,
      })),
      follows,
      preserves:
        retentionClassOf({ severity: follows.severity, affected: people }, themeOf(facts).harms) === 'injury_preserve',
    },
    news: [
      ...(isOwn || whose === undefined
        ? []
        : news(by, INCIDENT_NEWS, 'incident.consequences_told', facts.id, { personIds: [whose] })),
      ...(to < from
        ? news(by, INCIDENT_NEWS, 'incident.severity_lowered', facts.id, {
            parties: ['reporter', 'affected'],
            leftOut: [by.actorId],
          })
        : []),
    ],
    ...(to === from ? {} : { details: { from, to } }),
    // What it did to somebody is theirs; that the report counts as less serious is told to all whom it concerns, and why.
    address: to < from || whose === undefined ? TO_PEOPLE : toOne(whose),
    changedParts: [
      ...fresh.map(([field]) => `affected.${field}`),
      ...FOLLOWING.filter((field) => follows[field] !== facts[field]),
    ],
  };
}

type Person = AffectedRecord & Partial<Held<typeof TOLD_OF_HEALTH>>;

function whatFollows(facts: IncidentFacts, people: readonly Person[], isPart: boolean): Observed['follows'] {
  const harm = harmFlags(people, themeOf(facts).harms);
  return {
    ...levelAfter(themeOf(facts), facts, people, isPart),
    physicalHarm: harm.physicalInjury || (isPart && facts.physicalHarm),
    psychologicalStrain: harm.psychologicalStrain || (isPart && facts.psychologicalStrain),
  };
}

function isLess(before: Observed['follows'], after: Observed['follows']): boolean {
  return (
    after.severity < before.severity ||
    (before.physicalHarm && !after.physicalHarm) ||
    (before.psychologicalStrain && !after.psychologicalStrain)
  );
}

function themeOf({ theme }: Pick<IncidentFacts, 'theme'>): Theme {
  return THEMES[theme as RiskTheme];
}
