import { diff, type MatrixDiff } from '../migrate/diff.ts';
import type { TextFile } from './evaluate-command.ts';
import { plainJson } from './plain-json.ts';
import { type NamedAssessment, readAssessments } from './read-assessments.ts';
import { readMatrix } from './read-matrix.ts';
import type { Report, ReportItem } from './report.ts';

const SEVERITY = {
  same: 'info',
  raised: 'warning',
  lowered: 'warning',
  undecided: 'error',
  not_comparable: 'error',
  unmappable: 'error',
} as const;

/**
 * `diff OLD NEW [ASSESSMENTS]`: what changes between two matrices, and what that does to assessments
 * made with the old one. What nobody can translate is an error.
 *
 * @throws {UsageError} If the assessments cannot be read.
 */
export function diffCommand(oldFile: TextFile, newFile: TextFile, assessments: TextFile | null): Report {
  const from = readMatrix(oldFile.file, oldFile.text);
  const to = readMatrix(newFile.file, newFile.text);
  if (from.matrix === null || to.matrix === null) {
    const faults = [...(from.faults ?? []), ...(to.faults ?? [])];
    return { items: faults, notes: [], data: plainJson({ faults }) };
  }
  const list = assessments === null ? [] : readAssessments(from.matrix, assessments.file, assessments.text);
  const result = diff(from.matrix, to.matrix, list);
  return {
    items: [...changedCells(result, newFile.file), ...impacts(result, list, assessments?.file ?? '')],
    notes: notesOn(result),
    data: plainJson({ ...result, impacts: result.impacts.map((impact, k) => ({ id: list[k]!.id, ...impact })) }),
  };
}

function changedCells({ cells }: MatrixDiff, file: string): readonly ReportItem[] {
  return cells.map(({ from, to, fromLevel, toLevel }) => ({
    rule: 'cell_changed',
    severity: 'info',
    file,
    place: `/cells/${to[0]}/${to[1]}`,
    message: `Cell ${from.join('/')} was ${fromLevel}; it is now cell ${to.join('/')} and ${toLevel}.`,
  }));
}

function impacts({ impacts: all }: MatrixDiff, list: readonly NamedAssessment[], file: string): readonly ReportItem[] {
  return all.flatMap(({ change, before, after, migration }, index): readonly ReportItem[] => {
    if (change === 'same') return [];
    const reason = migration.kind === 'unmappable' ? `no place for ${migration.lost.join(', ')}` : after.join(' or ');
    return [
      {
        rule: change,
        severity: SEVERITY[change],
        file,
        place: `/${index}`,
        message: `${list[index]!.id}: ${before} → ${reason} (${change.replaceAll('_', ' ')})`,
      },
    ];
  });
}

function notesOn(result: MatrixDiff): readonly string[] {
  const lists = [
    ['Levels added', result.addedLevels],
    ['Levels removed', result.removedLevels],
    ['Dimensions added', result.addedDimensions],
    ['Dimensions removed', result.removedDimensions],
    ['Changed', result.changed],
  ] as const;
  const counts = Object.entries(result.counts).filter(([, count]) => count > 0);
  return [
    ...lists.filter(([, codes]) => codes.length > 0).map(([title, codes]) => `${title}: ${codes.join(', ')}`),
    ...counts.map(([change, count]) => `Assessments ${change.replaceAll('_', ' ')}: ${count}`),
  ];
}
