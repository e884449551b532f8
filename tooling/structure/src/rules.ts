import type { Rule } from './finding.ts';
import { arrows } from './rules/arrows.ts';
import { changelogTellsTheVersion } from './rules/changelog.ts';
import { changesetsAreRead } from './rules/changesets.ts';
import { decisionsAreFound } from './rules/decisions.ts';
import { publicNamesAreDocumented } from './rules/docblocks.ts';
import { documentsPointSomewhere } from './rules/documents.ts';
import { fieldsListedByHand } from './rules/fields-listed-by-hand.ts';
import { fileCeilings } from './rules/file-ceilings.ts';
import { noMachinePaths } from './rules/machine-paths.ts';
import {
  environmentReadOnce,
  namedExportsOnly,
  noConsoleInPackages,
  routesDeclareBothWays,
} from './rules/module-shape.ts';
import { noJunkDrawers } from './rules/names.ts';
import { numbersOnlyFall } from './rules/numbers.ts';
import { outsideImports, prismaStaysInside } from './rules/outside-imports.ts';
import { packagesAreComplete, versionsInCatalog } from './rules/packages.ts';
import { retiredWordsAreGone } from './rules/retired-words.ts';
import { roomsAreIntroduced } from './rules/room-readmes.ts';

/** Every rule, in the order in which findings are printed. */
export const RULES: readonly Rule[] = [
  arrows,
  outsideImports,
  prismaStaysInside,
  fileCeilings,
  fieldsListedByHand,
  noJunkDrawers,
  namedExportsOnly,
  routesDeclareBothWays,
  environmentReadOnce,
  noConsoleInPackages,
  packagesAreComplete,
  versionsInCatalog,
  publicNamesAreDocumented,
  documentsPointSomewhere,
  decisionsAreFound,
  roomsAreIntroduced,
  changesetsAreRead,
  changelogTellsTheVersion,
  noMachinePaths,
  retiredWordsAreGone,
  numbersOnlyFall,
];
