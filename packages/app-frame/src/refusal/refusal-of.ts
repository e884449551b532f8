import type { TextAreas } from '@vern/i18n';

/** Code of a refusal that there are words for. */
export type RefusalCode = keyof TextAreas['errors'];

/** A refusal as the screens need it. */
export type ShownRefusal = {
  readonly code: string;
  readonly fields: readonly { readonly path: string; readonly rule: string }[];
  /** What a helper finds the event by; absent when the server was not reached. */
  readonly requestId: string | undefined;
};

type ErrorWithData = {
  readonly data?: { readonly requestId?: string; readonly refusal?: Partial<ShownRefusal> } | null;
};

/** What went wrong, from whatever was thrown: the server's refusal, or no connection at all. */
export function refusalOf(error: unknown): ShownRefusal {
  const data = (error as ErrorWithData | null)?.data;
  if (!data) return { code: 'offline', fields: [], requestId: undefined };
  const { code = 'unexpected', fields = [] } = data.refusal ?? {};
  return { code, fields, requestId: data.requestId || undefined };
}

/** Whether there was no answer, or none but that the server is away for the moment: what was asked is as good as before. */
export function isUnreached(error: unknown): boolean {
  return ['offline', 'service_unavailable'].includes(refusalOf(error).code);
}

/** Whether the person has to sign in first. */
export function isSignedOut(error: unknown): boolean {
  const { code } = refusalOf(error);
  return code === 'not_signed_in' || code === 'session_expired';
}
