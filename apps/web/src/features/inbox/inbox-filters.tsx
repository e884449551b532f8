import { labelOf } from '@vern/i18n/codes';
import './inbox-filters.css';
import { SEVERITIES, SEVERITY_LABELS, type Severity } from '@vern/domain/severity';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { SelectField } from '@vern/ui/select-field';
import type { Place } from '../../server/answers.ts';

export interface InboxFiltersProps {
  readonly places: readonly Pick<Place, 'id' | 'name'>[];
  readonly placeId: string;
  readonly minSeverity: Severity;
  readonly onPlace: (placeId: string) => void;
  readonly onMinSeverity: (severity: Severity) => void;
}

/** Where, and how serious at least. Where is asked only of those who handle several places. */
export function InboxFilters({ places, placeId, minSeverity, onPlace, onMinSeverity }: InboxFiltersProps) {
  const inbox = useTexts('inbox');
  const { locale } = useLanguage();
  return (
    <div className="web-filters">
      {places.length > 1 && (
        <SelectField
          label={inbox.place}
          onChange={(event) => onPlace(event.target.value)}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
          value={placeId}
        />
      )}
      <SelectField
        label={inbox.minSeverity}
        onChange={(event) => onMinSeverity(Number(event.target.value) as Severity)}
        options={SEVERITIES.map((level) => ({
          value: String(level),
          label:
            level === 1
              ? inbox.all
              : level === 3
                ? labelOf(SEVERITY_LABELS, 3, locale)
                : inbox.from(labelOf(SEVERITY_LABELS, level, locale)),
        }))}
        value={String(minSeverity)}
      />
    </div>
  );
}
