export { DELEGATE_ROLES, delegatesOf, GIVING_ROLES, givingPlacesOf } from './delegates.ts';
export type { HandledReport, Handler } from './handled-report.ts';
export { HANDLING_ROLES, handlerOf } from './handler.ts';
export { type LeaderlessPlace, VACANCY_ROLES, type Vacancies, vacanciesOf } from './vacancies.ts';
