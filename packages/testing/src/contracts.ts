import { auditContract } from './audit/audit.contract.ts';
import type { Contract } from './contract-world.ts';
import { draftContract } from './draft/draft.contract.ts';
import { incidentContract } from './incident/incident.contract.ts';
import { measureContract } from './measure/measure.contract.ts';
import { noticeContract } from './notice/notice.contract.ts';
import { organisationContract } from './organisation/organisation.contract.ts';
import { sessionContract } from './session/session.contract.ts';

export { CONTRACT_PEOPLE, type ContractPerson, type ContractWorld } from './contract-world.ts';

/** What each noun's ports promise, one line a noun: run on memory here, and on both engines in the database's package. */
export const CONTRACTS: Readonly<Record<string, Contract>> = {
  audit: auditContract,
  draft: draftContract,
  incident: incidentContract,
  measure: measureContract,
  notice: noticeContract,
  organisation: organisationContract,
  session: sessionContract,
};
