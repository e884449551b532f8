import { fileCircles, folderCircles } from './counts/circles.ts';
import type { Count } from './counts/count.ts';
import { filesBeyondAFolder } from './counts/full-folders.ts';
import { importsPastADoor } from './counts/past-a-door.ts';
import { testOnlyExports } from './counts/test-only-exports.ts';
import { unusedTexts } from './counts/unused-texts.ts';

/** Everything that is counted, in the order in which it is printed. */
export const COUNTS: readonly Count[] = [
  fileCircles,
  folderCircles,
  importsPastADoor,
  testOnlyExports,
  filesBeyondAFolder,
  unusedTexts,
];
