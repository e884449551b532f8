import { costOf, type TableForm } from './figure-cost.ts';
import { figuresInLines, type SuppressedTable } from './suppressed-table.ts';
import { heldBackAs, requireRules, type SuppressionRules } from './suppression-rules.ts';
import { type PlacedFigure, requireTable, tableFigures } from './table-figures.ts';
import { type Figure, type TableNetwork, tableNetwork } from './table-network.ts';

/**
 * A table of counts that gives nobody away: small figures are held back, and then others until no reader can work one out.
 *
 * The reader that it holds against knows every total that is published and the rules: that zeros are shown, that what was held
 * back for its own sake is 1 to threshold − 1 and what was held back beside it is not. Where nothing holds against that (in
 * tables of next to nothing but small counts), one who is not told which are which: then zeros too may be held back. Which figures to add is found by
 * cheapest ways through the table's sums (a heuristic: others might be fewer); that they suffice is exact, and checked.
 * Tables of another day or page that come from the same reports: `suppressLinkedTables`.
 *
 * @throws {TypeError | RangeError} If a cell is not a count, the table or the rules' tables are not of one form, a share is none,
 *   groups are no hierarchy, or a rule is unknown.
 */
export function suppressSmallCounts(
  table: readonly (readonly number[])[],
  rules: SuppressionRules = {},
): SuppressedTable {
  requireTable(table);
  requireRules(rules, table);
  const { groups = [] } = rules;
  const placed = tableFigures(table, groups);
  const reasons = placed.map((figure) => heldBackAs(figure, rules));
  const form = { columns: table[0]?.length ?? 0, groups: groups.length };
  const primary = reasons.filter((reason) => reason !== null).length;
  const told = holdBack(placed, reasons, { ...form, rules, isToldApart: true });
  if (told !== null) {
    return {
      ...figuresInLines(shown(placed, told), form),
      primary,
      complementary: told.filter(Boolean).length - primary,
    };
  }
  const untold = holdBack(placed, reasons, { ...form, rules, isToldApart: false });
  const held = untold ?? placed.map(() => true);
  return { ...figuresInLines(shown(placed, held), form), primary: null, complementary: null };
}

/** What a reader knows of a held-back figure; null for one that is not held back for its own sake. */
type Reason = ReturnType<typeof heldBackAs>;

/** Which figures to hold back; null when that protects them not all. */
function holdBack(
  placed: readonly PlacedFigure[],
  reasons: readonly Reason[],
  {
    rules: { threshold = 5, leastRange = 1 },
    isToldApart,
    ...form
  }: TableForm & { readonly rules: SuppressionRules; readonly isToldApart: boolean },
): readonly boolean[] | null {
  const most = Number.POSITIVE_INFINITY;
  const figures = placed.map((figure, at) => {
    const told = reasons[at] ?? { least: figure.value === 0 ? 0 : threshold, most };
    const untold = { least: Math.min(1, told.least, figure.value), most };
    return { ...figure, ...(isToldApart ? told : untold), cost: costOf(figure, form, isToldApart) };
  });
  const network = tableNetwork(
    figures,
    reasons.map((reason) => reason !== null),
  );
  const apart = (at: number) => (reasons[at] === null ? 1 : leastRange);
  // The largest first: the companions that they need often serve the smaller ones too.
  const sensitive = reasons.flatMap((reason, at) => (reason === null ? [] : [at]));
  for (const at of sensitive.toSorted((a, b) => figures[b]!.value - figures[a]!.value)) {
    if (!network.protect(at, apart(at))) return null;
  }
  giveBackNeedless(network, figures, apart, (at) => reasons[at] === null);
  return isProtected(network, apart) ? network.hidden : null;
}

/** Looking at every figure again for each one that might be given back takes long where very many are held back. */
const MOST_LOOKS = 10_000;

/** Figures held back early may have become needless; those that are missed most are published again if nothing opens. */
function giveBackNeedless(
  network: TableNetwork,
  figures: readonly Figure[],
  apart: (at: number) => number,
  isAdded: (at: number) => boolean,
): void {
  const held = network.hidden.flatMap((isHidden, at) => (isHidden ? [at] : []));
  const added = held.filter(isAdded).toSorted((a, b) => figures[b]!.cost - figures[a]!.cost);
  for (const at of added.slice(0, Math.floor(MOST_LOOKS / Math.max(1, held.length)))) {
    network.hidden[at] = false;
    if (!isProtected(network, apart)) network.hidden[at] = true;
  }
}

/** The attack itself: whether every figure that is held back can still be that many apart. */
function isProtected(network: TableNetwork, apart: (at: number) => number): boolean {
  return network.hidden.every((isHidden, at) => !isHidden || network.isApart(at, apart(at)));
}

/** Held-back figures as null. */
function shown(placed: readonly PlacedFigure[], hidden: readonly boolean[]): (number | null)[] {
  return placed.map(({ value }, at) => (hidden[at] ? null : value));
}
