export { AcuteHelpCard } from './acute-help-card.tsx';
export { DoesItCount } from './does-it-count.tsx';
export { keepNumbers } from './kept-numbers.ts';
export { loadOfflineHelp } from './load-offline-help.ts';
