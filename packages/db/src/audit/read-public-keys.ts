import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The public keys that may have signed: of the files named (PEM), else the half of the server's own key, when its settings
 * or its demo's folder are at hand.
 * @returns Null when there is none.
 */
export async function readPublicKeys(
  files: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<readonly KeyObject[] | null> {
  if (files.length > 0) return Promise.all(files.map(async (file) => createPublicKey(await readFile(file, 'utf8'))));
  const setting = env['AUDIT_SIGNING_KEY'];
  if (setting) {
    const key = createPrivateKey({ key: Buffer.from(setting, 'base64'), format: 'der', type: 'pkcs8' });
    return [createPublicKey(key)];
  }
  const demo = await readFile(join(env['VERN_DATA'] || '.data', 'audit-key.pem'), 'utf8').catch(() => null);
  return demo === null ? null : [createPublicKey(demo)];
}
