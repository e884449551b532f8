export { INCIDENT_NEWS } from './incident.news.ts';
