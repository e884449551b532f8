import { osloDay } from '../../../calendar/index.ts';
import { DomainError } from '../../../errors.ts';
import { news } from '../../../subject/index.ts';
import { delegatesOf } from '../../handling/index.ts';
import { INCIDENT_NEWS } from '../../news/index.ts';
import type { IncidentCase } from '../../ports/index.ts';
import { handledReportOf } from '../handled-report-of.ts';
import type { Line, Recording } from '../recording.ts';
import type { StepEffect } from '../step-effect.ts';

type Given = Pick<IncidentCase, 'facts' | 'identities'>;

/**
 * What giving a report to somebody does: they follow it up from now on, and are told so by name.
 * @param by - With who holds what at `givingPlacesOf` the report.
 * @throws {DomainError} `person_not_in_unit` for somebody it cannot be given, or who has it already.
 */
export function handOverEffect({ facts, identities }: Given, personId: string, by: Recording & Line): StepEffect {
  const report = { ...facts, ...handledReportOf({ facts, identities }) };
  const possible = delegatesOf(by.tree, by.held, report, osloDay(by.now));
  if (!possible.includes(personId) || personId === facts.delegateId) throw new DomainError('person_not_in_unit');
  return {
    set: { delegateId: personId },
    news: news(by, INCIDENT_NEWS, 'incident.handed_to_you', facts.id, { personIds: [personId] }),
    details: { to: personId },
  };
}
