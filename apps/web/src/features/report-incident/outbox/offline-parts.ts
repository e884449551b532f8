// Everything that is needed without a network, as one part: fetched after the page, and kept by the service worker.
export { keptMe } from '../../../offline/kept-me.ts';
export { OutboxBanner } from './outbox-banner.tsx';
export { leaveDevice, queueReport } from './outbox-store.ts';
export { QueuedView } from './queued-view.tsx';
