export {
  HANDLING_ROLES,
  type HandledReport,
  type Handler,
  type HeldRole,
  handlerOf,
  STEERING_ROLE,
} from './handler.ts';
export { type LeaderlessPlace, VACANCY_ROLES, type Vacancies, vacanciesOf } from './vacancies.ts';
