import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** First level of the code list of what happened. */
export const INCIDENT_KIND_GROUPS = defineCodeTable('2020-01-01', {
  physical: { label: label('fysisk vold', 'fysisk vald', 'physical violence') },
  threat: { label: label('trusler', 'truslar', 'threats') },
  harassment: { label: label('trakassering', 'trakassering', 'harassment') },
  property: { label: label('skade på ting', 'skade på ting', 'damage to property') },
  witness: { label: label('vitne', 'vitne', 'witness') },
  near_miss: { label: label('nestenhendelse', 'nestenhending', 'near miss') },
});

/** Code of a group of kinds. */
export type IncidentKindGroup = CodeOf<typeof INCIDENT_KIND_GROUPS>;
