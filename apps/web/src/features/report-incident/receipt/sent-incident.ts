type ErrorWithDetails = {
  readonly data?: {
    readonly refusal?: { readonly code?: string; readonly details?: Readonly<Record<string, string>> };
  } | null;
};

/** The report a draft has become already, when that is why the server refused it; null for every other reason. */
export function sentIncident(error: unknown): string | null {
  const refusal = (error as ErrorWithDetails | null)?.data?.refusal;
  return refusal?.code === 'idempotency_conflict' ? (refusal.details?.['incidentId'] ?? null) : null;
}
