/** The parties of a report. Which relation makes an actor a party is the policy's business. */
export const INCIDENT_PARTIES = ['reporter', 'affected', 'handler', 'safety_rep'] as const;

/** The one who sent it, one it happened to, the leader who handles it, or a safety representative. */
export type IncidentParty = (typeof INCIDENT_PARTIES)[number];
