import { isCode } from '@vern/domain/locale';
import { AGE_BANDS, SITUATIONS } from '@vern/domain/theme/violence';
import type { CaseView } from '../../../server/answers.ts';
import { type Beginning, beginReport, type ReportForm } from './report-form.ts';

type Earlier = Pick<
  CaseView,
  'id' | 'unitId' | 'departmentId' | 'location' | 'kinds' | 'perpetratorRole' | 'answers' | 'hideNameFromSafetyRep'
> & { readonly people: readonly Pick<CaseView['people'][number], 'personId' | 'relation' | 'isMe'>[] };

/**
 * "Same situation again": where, who and whom come from the earlier report; when, what and what it did are asked again.
 * Whom is asked too, with the earlier answer filled in: what was done to a colleague is never taken for one's own.
 */
export function repeatReport(beginning: Beginning, earlier: Earlier): ReportForm {
  const { ageBand, situation } = earlier.answers;
  // Of a report that is not one's own, nothing is taken but what happened: its people are others.
  const isOwn = earlier.people.some(({ isMe }) => isMe);
  const affected = earlier.people.filter(({ relation }) => relation === 'affected');
  const colleague = !isOwn || affected.some(({ isMe }) => isMe) ? undefined : affected[0];
  return {
    ...beginReport({ ...beginning, unitId: earlier.unitId, departmentId: earlier.departmentId }),
    continuesIncidentId: earlier.id,
    location: earlier.location,
    kinds: earlier.kinds,
    perpetratorRole: earlier.perpetratorRole,
    hideNameFromSafetyRep: (isOwn && earlier.hideNameFromSafetyRep) ?? false,
    isForColleague: colleague !== undefined,
    colleagueId: colleague?.personId ?? null,
    ageBand: isCode(AGE_BANDS, ageBand) ? ageBand : null,
    situation: isCode(SITUATIONS, situation) ? situation : null,
  };
}
