import { useTexts } from '@vern/i18n/language';
import { AcuteHelp, type HelpNumber } from '@vern/ui/patterns/acute-help';
import type { HelpPlace } from './kept-numbers.ts';

/** What to do now and whom to call: the emergency numbers, and before them the numbers of the reader's own unit. */
export function AcuteHelpCard({ places, level }: { readonly places: readonly HelpPlace[]; readonly level?: 2 | 3 }) {
  const help = useTexts('help');
  const emergency: readonly HelpNumber[] = [
    { who: help.police, dial: '112', shown: '112', note: help.policeNote },
    { who: help.ambulance, dial: '113', shown: '113', note: help.ambulanceNote },
    { who: help.emergencyRoom, dial: '116117', shown: '116 117', note: help.emergencyRoomNote },
  ];
  const isKnown = (number: string) => emergency.some(({ dial }) => dial === number.replaceAll(' ', ''));
  const own = places.flatMap(({ name, phones }) =>
    phones.filter(({ number }) => !isKnown(number)).map((phone) => ({ ...phone, place: name })),
  );
  return (
    <AcuteHelp
      level={level}
      numbers={[
        ...emergency,
        ...own.map(({ label, number, place }) => ({
          who: label,
          dial: number.replaceAll(' ', ''),
          shown: number,
          note: place,
        })),
      ]}
      steps={help.acuteSteps}
      title={help.acuteTitle}
    />
  );
}
