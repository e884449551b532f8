export { LARGEST_SUPPRESSED_COUNT, type ShownCount, suppressRow, suppressSmallCount } from './suppress-small-count.ts';
