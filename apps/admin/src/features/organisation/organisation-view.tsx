import './organisation-view.css';
import { useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { EmptyState } from '@vern/ui/empty-state';
import { LiveRegion } from '@vern/ui/live-region';
import { Page } from '@vern/ui/page';
import { TextField } from '@vern/ui/text-field';
import { useMemo, useState } from 'react';
import { type Paper, PaperHead } from '../../frame/paper-head.tsx';
import type { Place } from '../../server/answers.ts';
import { PlaceList } from './place-list.tsx';
import { firstOpenIds, openableIds, placeTree } from './place-tree.ts';
import { searchTree } from './search-tree.ts';

/** The tree of places: to be opened branch by branch, or searched. */
export function OrganisationView({ places, ...paper }: Paper & { readonly places: readonly Place[] }) {
  const { organisation, tree: words } = useTexts('admin');
  const tree = useMemo(() => placeTree(places), [places]);
  const [search, setSearch] = useState('');
  const [openIds, setOpenIds] = useState<ReadonlySet<string>>(() => new Set(firstOpenIds(tree)));
  const found = useMemo(() => searchTree(tree, search), [tree, search]);
  const isSearching = search.trim() !== '';
  const count = isSearching ? words.hits(found.hits, places.length) : words.count(places.length);
  const handleSearch = (text: string) => {
    setSearch(text);
    // A cleared field shows the tree as one met it.
    setOpenIds(new Set(text.trim() === '' ? firstOpenIds(tree) : searchTree(tree, text).openIds));
  };
  const toggle = (id: string) => setOpenIds((open) => (open.has(id) ? without(open, id) : new Set([...open, id])));
  const branches = isSearching ? found.branches : tree;
  return (
    <Page before={<PaperHead document={words.document} {...paper} />} lead={words.lead} title={organisation}>
      {places.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      ) : (
        <>
          <div data-print="never">
            <TextField
              autoComplete="off"
              hint={words.searchHint}
              label={words.search}
              onChange={(event) => handleSearch(event.target.value)}
              type="search"
              value={search}
              width="medium"
            />
          </div>
          <div className="admin-tree__bar">
            <span>{count}</span>
            <LiveRegion message={isSearching ? count : ''} />
            <Button emphasis="tertiary" onClick={() => setOpenIds(new Set(openableIds(branches)))} size="sm">
              {words.openAll}
            </Button>
            <Button emphasis="tertiary" onClick={() => setOpenIds(new Set())} size="sm">
              {words.closeAll}
            </Button>
          </div>
          {branches.length === 0 ? (
            <EmptyState title={words.noHits}>{words.noHitsText}</EmptyState>
          ) : (
            <PlaceList branches={branches} label={words.label} onToggle={toggle} openIds={openIds} />
          )}
        </>
      )}
    </Page>
  );
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((each) => each !== id));
}
