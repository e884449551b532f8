type Options = { readonly isStopping: () => boolean; readonly clock: () => Date };

/** So long an answer holds: whoever asks often, asks the database once. */
const KEEP_MS = 1_000;

/** Whether the server can do its work and is not on its way down; asked of the database once a second at most. */
export function readiness(isWritable: () => Promise<boolean>, { isStopping, clock }: Options): () => Promise<boolean> {
  let kept: { readonly askedAt: number; readonly answer: Promise<boolean> } | undefined;
  return async () => {
    if (isStopping()) return false;
    const now = clock().getTime();
    if (!kept || Math.abs(now - kept.askedAt) >= KEEP_MS) kept = { askedAt: now, answer: isWritable() };
    return kept.answer;
  };
}
