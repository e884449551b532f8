export { INCIDENT_KIND_HELP } from './incident-kind-help.ts';
