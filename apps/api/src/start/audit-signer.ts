import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AuditSigner, createAuditSigner } from '@vern/db';
import type { Env } from '../env-fields.ts';

/** The key that signs the audit's checkpoints: from the settings, or a demo's own, made once and kept beside its data. */
export async function auditSigner(env: Env): Promise<AuditSigner> {
  if (env.AUDIT_SIGNING_KEY) {
    const key = Buffer.from(env.AUDIT_SIGNING_KEY, 'base64');
    return createAuditSigner(createPrivateKey({ key, format: 'der', type: 'pkcs8' }));
  }
  const path = join(env.VERN_DATA, 'audit-key.pem');
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null) return createAuditSigner(kept);
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  await writeFile(path, pem, { mode: 0o600, flag: 'wx' });
  return createAuditSigner(pem);
}
