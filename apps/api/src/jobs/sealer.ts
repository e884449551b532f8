import { type AuditSigner, type AuditWitness, type Database, type SealOptions, sealAudit } from '@vern/db';
import type { Services } from '../wiring.ts';

type Options = Pick<Services, 'municipalityId' | 'clock' | 'logger' | 'metrics'> & {
  readonly database: Database;
  readonly signer: AuditSigner;
  readonly witness: AuditWitness;
};

/**
 * A sealer that says it loudly when the audit is not the one that was signed before: once when it begins, once when it is
 * over, and in the metrics all the while. Requests go on; what they write waits unsealed until somebody has looked.
 */
export function createSealer({ database, municipalityId, signer, witness, clock, logger, metrics }: Options) {
  let alarm: string | null = null;
  return async (options: Pick<SealOptions, 'sweep'> = {}) => {
    const result = await sealAudit(database, municipalityId, signer, clock(), { ...options, witness });
    if (result.isBusy) return result;
    const { refusal } = result;
    const now = refusal && `${refusal.fault} ${refusal.position}`;
    if (refusal && now !== alarm) {
      const { fault, position, entryId } = refusal;
      logger.error(
        { job: 'seal', fault, position, entryId },
        'THE AUDIT IS NOT THE ONE THAT WAS SIGNED BEFORE: nothing is sealed until somebody has looked (SECURITY.md)',
      );
    } else if (alarm && !now) {
      logger.warn({ job: 'seal' }, 'the audit is again the one that was signed before: sealing goes on');
    }
    alarm = now;
    metrics.auditRefused.set(now ? 1 : 0);
    return result;
  };
}
