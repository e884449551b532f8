import { suppressSmallCounts } from '../privacy/suppress-small-counts.ts';
import { tableFigures } from '../privacy/table-figures.ts';
import { tableNetwork } from '../privacy/table-network.ts';

/** What a reader who knows the rules can make of a table as it is published. */
export function suppressionCase({ table, threshold = 5 }: { table: number[][]; threshold?: number }) {
  const { cells, rowTotals, columnTotals, total, primary } = suppressSmallCounts(table, { threshold });
  const shown = [...cells.flatMap((row, i) => [...row, rowTotals[i]!]), ...columnTotals, total];
  const isTold = primary !== null;
  const figures = tableFigures(table, []).map((figure) => {
    const isSmall = figure.value > 0 && figure.value < threshold;
    const least = isTold && !isSmall && figure.value > 0 ? threshold : Math.min(1, figure.value);
    return { ...figure, least, most: isTold && isSmall ? threshold - 1 : Number.POSITIVE_INFINITY, cost: 0 };
  });
  const network = tableNetwork(
    figures,
    shown.map((figure) => figure === null),
  );
  return {
    everyHeldBackCellHasTwoValues: shown.every((figure, at) => figure !== null || network.isApart(at, 1)),
    noShownTotalFrom1To4: shown.every((figure) => figure === null || figure === 0 || figure >= threshold),
  };
}
