export type { OrganisationPort, PersonRecord, Phone, StoredNode } from './organisation-port.ts';
