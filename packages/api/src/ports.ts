import type {
  AuditPort,
  CountsPort,
  DraftPort,
  IncidentPort,
  MeasurePort,
  NoticePort,
  OrganisationPort,
  SessionPort,
} from '@vern/domain/ports';

/** Everything the procedures need from outside. The host brings it. */
export type Ports = {
  readonly audit: AuditPort;
  readonly counts: CountsPort;
  readonly drafts: DraftPort;
  readonly incidents: IncidentPort;
  readonly measures: MeasurePort;
  readonly notices: NoticePort;
  readonly organisation: OrganisationPort;
  readonly sessions: SessionPort;
};
