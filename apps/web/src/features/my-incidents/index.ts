export { MineList } from './mine-list.tsx';
export { useMine } from './use-mine.ts';
