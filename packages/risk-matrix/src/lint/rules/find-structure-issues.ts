import type { StructureTests } from '../axioms/structure-tests.ts';
import { findingOf } from '../finding-of.ts';
import type { Finding } from '../lint-finding.ts';

/** Which of Cox's structure tests fail; information, apart from the axioms. */
export function findStructureIssues(tests: StructureTests): readonly Finding[] {
  const { zeroAnchored, lemma1EdgeContacts: contacts, lemma2, theorem1a, theorem1b } = tests;
  const place = ['/cells'];
  return [
    ...(contacts > 0 ? [findingOf('lemma_1', place, { contacts, zeroAnchored })] : []),
    ...(lemma2 === false ? [findingOf('lemma_2', place, { zeroAnchored })] : []),
    ...(theorem1a === false ? [findingOf('theorem_1a', place, { zeroAnchored })] : []),
    ...(theorem1b === false ? [findingOf('theorem_1b', place, { zeroAnchored })] : []),
  ];
}
