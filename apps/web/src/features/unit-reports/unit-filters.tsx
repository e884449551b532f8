import './unit-filters.css';
import type { CalendarDay } from '@vern/domain/calendar';
import { INCIDENT_KINDS } from '@vern/domain/theme/violence';
import { useLanguage, useTexts } from '@vern/i18n/language';
import { Button } from '@vern/ui/button';
import { SelectField } from '@vern/ui/select-field';
import { SmallPrint } from '@vern/ui/small-print';
import { TextField } from '@vern/ui/text-field';
import { type SubmitEvent, useState } from 'react';
import { codeOptions } from '../../codes/code-words.ts';
import type { Me } from '../../server/answers.ts';
import { periodsOf } from './periods.ts';
import { numberIn, type UnitSearch } from './unit-search.ts';

export interface UnitFiltersProps {
  readonly places: Me['follows'];
  readonly search: UnitSearch;
  readonly today: CalendarDay;
  /** A choice that is undefined is taken away. */
  readonly onChoose: (change: { readonly [K in keyof UnitSearch]: UnitSearch[K] | undefined }) => void;
}

/** Where, how far, what, when; or the number of one case. Where is asked only of those who have several places. */
export function UnitFilters({ places, search, today, onChoose }: UnitFiltersProps) {
  const unit = useTexts('unit');
  const { locale } = useLanguage();
  const [written, setWritten] = useState(search.nummer?.toUpperCase() ?? '');
  const [isWrong, setWrong] = useState(false);
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    const number = numberIn(written);
    const isEmpty = written.trim() === '';
    setWrong(number === null && !isEmpty);
    if (number !== null || isEmpty) onChoose({ nummer: number ?? undefined });
  };
  return (
    <div className="web-unit-filters" data-print="never">
      <div className="web-unit-filters__choices">
        {places.length > 1 && (
          <SelectField
            label={unit.placeLegend}
            onChange={({ target }) => onChoose({ sted: target.value || undefined })}
            options={places.map(({ id, name }) => ({ value: id, label: name }))}
            placeholder={unit.everyPlace}
            value={search.sted ?? ''}
          />
        )}
        <SelectField
          label={unit.state}
          onChange={({ target }) =>
            onChoose({ status: target.value === 'open' || target.value === 'closed' ? target.value : undefined })
          }
          options={(['all', 'open', 'closed'] as const).map((state) => ({ value: state, label: unit.states[state] }))}
          value={search.status ?? 'all'}
        />
        <SelectField
          label={unit.kind}
          onChange={({ target }) => onChoose({ hva: INCIDENT_KINDS.codes.find((code) => code === target.value) })}
          options={codeOptions(INCIDENT_KINDS, locale, today)}
          placeholder={unit.everyKind}
          value={search.hva ?? ''}
        />
        <SelectField
          label={unit.period}
          onChange={({ target }) => onChoose({ tid: target.value || undefined })}
          options={periodsOf(today).map((period) => ({
            value: period.code,
            label: period.kind === 'days' ? unit.lastDays(period.days) : unit.schoolYear(period.code.replace('-', '/')),
          }))}
          placeholder={unit.always}
          value={search.tid ?? ''}
        />
      </div>
      <form className="web-unit-filters__number" noValidate onSubmit={find}>
        <TextField
          autoComplete="off"
          error={isWrong ? unit.numberWrong : undefined}
          hint={unit.numberHint}
          label={unit.number}
          maxLength={20}
          onChange={({ target }) => setWritten(target.value)}
          spellCheck={false}
          value={written}
          width="short"
        />
        <Button emphasis="secondary" type="submit">
          {unit.find}
        </Button>
      </form>
      <SmallPrint as="p">{unit.noNames}</SmallPrint>
    </div>
  );
}
