import { AGE_BANDS, SITUATIONS } from '@vern/domain/incident';
import { isCode } from '@vern/domain/locale';
import type { CaseView } from '../../server/answers.ts';
import { type Beginning, beginReport, type ReportForm } from './report-form.ts';

type Earlier = Pick<
  CaseView,
  'id' | 'unitId' | 'departmentId' | 'location' | 'kinds' | 'perpetratorRole' | 'answers' | 'hideNameFromSafetyRep'
>;

/** "Same situation again": where and who come from the earlier report; when, what and what it did are asked anew. */
export function repeatReport(beginning: Beginning, earlier: Earlier): ReportForm {
  const { ageBand, situation } = earlier.answers;
  return {
    ...beginReport({ ...beginning, unitId: earlier.unitId, departmentId: earlier.departmentId }),
    continuesIncidentId: earlier.id,
    location: earlier.location,
    kinds: earlier.kinds,
    perpetratorRole: earlier.perpetratorRole,
    hideNameFromSafetyRep: earlier.hideNameFromSafetyRep,
    ageBand: isCode(AGE_BANDS, ageBand) ? ageBand : null,
    situation: isCode(SITUATIONS, situation) ? situation : null,
  };
}
