export { readReport } from './draft/draft-store.ts';
export { loadOfflineParts } from './outbox/load-offline-parts.ts';
export type { OutboxBannerProps } from './outbox/outbox-banner.tsx';
