export {
  LARGEST_SUPPRESSED_COUNT,
  type ShownCount,
  type ShownTotal,
  suppressRow,
  suppressSmallCount,
} from './suppress-small-count.ts';
