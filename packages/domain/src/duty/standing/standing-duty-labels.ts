import { defineLabels } from '../../locale/index.ts';
import type { StandingDutyId } from './standing-duties.table.ts';

/** What each standing duty asks, in one sentence. */
export const STANDING_DUTY_LABELS = defineLabels<'duty.standingDuties', StandingDutyId>('duty.standingDuties', {
  'R-101': 'Kartlegg og vurder risikoen for vold og trusler, hver for seg og samlet.',
  'R-102': 'Gi opplæring og øvelse i å forebygge og håndtere vold og trusler.',
  'R-103': 'Gi de ansatte informasjon om risiko, tiltak og rutiner, og om hvordan de sier fra.',
  'R-104': 'Sett i verk tiltak, så langt det er mulig; hvert av dem har en ansvarlig og en dato.',
  'R-105': 'Gå gjennom det systematiske arbeidet med helse, miljø og sikkerhet, skriftlig.',
  'R-106': 'Gi skriftlig instruks for arbeid som kan innebære særlig fare.',
  'R-107': 'Vær knyttet til en bedriftshelsetjeneste.',
  'R-108': 'Lag plan og årsrapport med bedriftshelsetjenesten.',
  'R-109': 'Arbeidsmiljøutvalget møtes, følger arbeidet og rapporterer hvert år.',
  'R-110': 'Gi verneombud og medlemmer av arbeidsmiljøutvalget opplæring.',
  'R-111': 'Sørg for et forsvarlig psykososialt arbeidsmiljø, uten trakassering.',
  'R-112': 'Vern de ansatte mot vold, trusler og uheldige belastninger fra andre, så langt det er mulig.',
  'R-113': 'Brudd kan gi gebyr, også for den som leder virksomheten.',
  'R-114': 'Arbeidsgiveren har selv opplæring i helse, miljø og sikkerhet.',
  'R-202': 'Krenker en ansatt en elev eller et barn, gjelder en skjerpet plikt; den utledes aldri av en melding.',
});
