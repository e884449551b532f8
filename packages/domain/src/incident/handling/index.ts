export {
  HANDLING_ROLES,
  type HandledReport,
  type Handler,
  handlerOf,
} from './handler.ts';
export { type LeaderlessPlace, VACANCY_ROLES, type Vacancies, vacanciesOf } from './vacancies.ts';
