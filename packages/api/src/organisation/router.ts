import { router } from '../trpc.ts';
import { listColleaguesRoute } from './list-colleagues.route.ts';
import { listPeopleRoute } from './list-people.route.ts';
import { listVacanciesRoute } from './list-vacancies.route.ts';
import { showTreeRoute } from './show-tree.route.ts';

export const organisationRouter = router({
  colleagues: listColleaguesRoute,
  people: listPeopleRoute,
  tree: showTreeRoute,
  vacancies: listVacanciesRoute,
});
