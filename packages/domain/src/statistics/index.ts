export {
  type ShownCount,
  type ShownTotal,
  suppressRow,
  suppressSmallCount,
} from './suppress-small-count.ts';
