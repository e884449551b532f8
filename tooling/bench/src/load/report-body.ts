import { randomUUID } from 'node:crypto';

/** A report as people send it: two kinds, one person with an injury, three sentences, the usual answers. */
export function reportBody(unitId: string, today: string) {
  return {
    idempotencyKey: randomUUID(),
    draftId: null,
    report: {
      theme: 'violence_and_threats',
      questionSetVersion: 1,
      codeListVersion: 1,
      unitId,
      occurredOn: today,
      occurredTime: '00:01',
      occurredPrecision: 'about_time',
      location: 'schoolyard',
      kinds: ['kick', 'object_thrown'],
      perpetratorRole: 'pupil',
      severitySelf: 2,
      affected: [
        {
          physicalInjury: 'visible_marks',
          psychologicalImpact: 'frightened',
          absence: 'none',
          injuredBodyParts: ['shoulder_arm'],
          injuryKind: 'bruise',
          firstAidGiven: false,
          wantsContact: 'today',
        },
      ],
      answers: { objectOrWeapon: 'furniture', situation: 'transition', aloneWithPupil: true },
      description:
        'Eleven ble urolig i overgangen fra friminutt. En stol ble kastet og traff armen. Vi var to voksne etter et par minutter.',
      acknowledged: [],
    },
  };
}
