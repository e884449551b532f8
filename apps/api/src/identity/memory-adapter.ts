import type { Adapter, AdapterPayload } from 'oidc-provider';

type Kept = { readonly payload: AdapterPayload; readonly expiresAt: number };

/**
 * Where the demo's provider keeps what it hands out: in memory, for as long as it holds and never longer than the
 * process. Nothing of it outlives a demo, and only this machine can ask for it.
 */
export function memoryAdapter(): (kind: string) => Adapter {
  const kept = new Map<string, Kept>();
  const read = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key);
    if (found && found.expiresAt > Date.now()) return found.payload;
    kept.delete(key);
    return undefined;
  };
  const readBy = (kind: string, has: (payload: AdapterPayload) => boolean) =>
    [...kept.keys()]
      .filter((key) => key.startsWith(`${kind} `))
      .map(read)
      .find((payload) => payload && has(payload));
  return (kind) => ({
    upsert: async (id, payload, expiresIn) => {
      const expiresAt = expiresIn ? Date.now() + expiresIn * 1_000 : Number.POSITIVE_INFINITY;
      kept.set(`${kind} ${id}`, { payload, expiresAt });
    },
    find: async (id) => read(`${kind} ${id}`),
    findByUid: async (uid) => readBy(kind, (payload) => payload.uid === uid),
    findByUserCode: async (userCode) => readBy(kind, (payload) => payload.userCode === userCode),
    consume: async (id) => {
      const payload = read(`${kind} ${id}`);
      if (payload) payload['consumed'] = Math.floor(Date.now() / 1_000);
    },
    destroy: async (id) => void kept.delete(`${kind} ${id}`),
    // Of its own kind alone: a sign-in under way names the grant of whoever was here before, and must outlive it.
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of kept) {
        if (key.startsWith(`${kind} `) && payload.grantId === grantId) kept.delete(key);
      }
    },
  });
}
