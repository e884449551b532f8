import type { Campaign } from './campaign.ts';

/** Every campaign, by the name it is started with; what it needs is loaded when it runs. */
export const CAMPAIGNS: Readonly<Record<string, () => Promise<Campaign>>> = {
  outage: async () => (await import('./outage/outage.ts')).outage,
  lighthouse: async () => (await import('./lighthouse/lighthouse.ts')).lighthouse,
};
