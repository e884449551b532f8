import { ChevronRightIcon } from '@navikt/aksel-icons';
import { isCode } from '@vern/domain/locale';
import { ORG_NODE_TYPES } from '@vern/domain/org-tree';
import { labelOf } from '@vern/i18n/codes';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { SmallPrint } from '@vern/ui/small-print';
import type { Branch } from './place-tree.ts';

type Props = {
  readonly branches: readonly Branch[];
  readonly openIds: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  /** Name of the whole list; the lists inside it are named by the place they stand under. */
  readonly label?: string;
};

/**
 * Places in lists inside lists. Plain lists and buttons rather than a `tree`: they work with every screen reader and
 * with the tab key alone.
 */
export function PlaceList({ branches, openIds, onToggle, label }: Props) {
  return (
    <ul aria-label={label} className="admin-tree">
      {branches.map((branch) => (
        <li key={branch.id}>
          {branch.children.length === 0 ? (
            <span className="admin-tree__leaf">
              <Name branch={branch} />
            </span>
          ) : (
            <button
              aria-expanded={openIds.has(branch.id)}
              className="admin-tree__branch"
              onClick={() => onToggle(branch.id)}
              type="button"
            >
              <ChevronRightIcon aria-hidden="true" className="admin-tree__chevron" />
              <Name branch={branch} />
            </button>
          )}
          {branch.children.length > 0 && openIds.has(branch.id) && (
            <PlaceList branches={branch.children} label={branch.name} onToggle={onToggle} openIds={openIds} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Name({ branch: { name, type, unitCount } }: { readonly branch: Branch }) {
  const { locale } = useLanguage();
  const { tree: words } = useTexts('admin');
  const isAboveUnit = type !== 'unit' && type !== 'department';
  const typeWord = isCode(ORG_NODE_TYPES, type) ? labelOf(ORG_NODE_TYPES, type, locale) : type;
  return (
    <span className="admin-tree__name">
      {name}{' '}
      {type !== 'unit' && (
        <SmallPrint className="admin-tree__facts">
          {isAboveUnit ? `${typeWord}, ${words.units(unitCount)}` : typeWord}
        </SmallPrint>
      )}
    </span>
  );
}
