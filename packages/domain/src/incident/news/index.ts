export { INCIDENT_NEWS, type IncidentNews } from './incident.news.ts';
