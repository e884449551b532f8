import { router } from '../trpc.ts';
import { listDraftsRoute } from './list-drafts.route.ts';
import { removeDraftRoute } from './remove-draft.route.ts';
import { saveDraftRoute } from './save-draft.route.ts';

export const draftRouter = router({ list: listDraftsRoute, save: saveDraftRoute, remove: removeDraftRoute });
