import { useQuery } from '@tanstack/react-query';
import { useTexts } from '@vern/i18n/language';
import { LiveRegion } from '@vern/ui/live-region';
import { SelectField } from '@vern/ui/select-field';
import { Skeleton } from '@vern/ui/skeleton';
import { Stack } from '@vern/ui/stack';
import { TextField } from '@vern/ui/text-field';
import { useState } from 'react';
import { ask } from '../../../server/ask.ts';
import { unitsOf } from '../../../server/units-of.ts';

export interface OtherUnitProps {
  readonly unitId: string | null;
  readonly error?: string | undefined;
  readonly onChoose: (unitId: string) => void;
}

/** Any unit of the municipality, found by a part of its name. */
export function OtherUnit({ unitId, error, onChoose }: OtherUnitProps) {
  const { when } = useTexts('report');
  const shell = useTexts('shell');
  const [wanted, setWanted] = useState('');
  const { data: units, isError } = useQuery({ ...ask('organisation.tree', {}), select: unitsOf });
  if (isError) return <p>{when.unitsGone}</p>;
  if (!units) return <Skeleton count={2} label={shell.loading} shape="text" />;
  const lower = wanted.trim().toLocaleLowerCase('nb');
  const fitting = units.filter(({ name }) => name.toLocaleLowerCase('nb').includes(lower));
  const found = lower ? when.foundUnits(fitting.length) : '';
  return (
    <Stack gap="sm">
      <TextField
        autoComplete="off"
        hint={when.findUnitHint}
        label={when.findUnit}
        onChange={(event) => setWanted(event.target.value)}
        // In a form with a button Enter would go on, before a unit is chosen.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        type="search"
        value={wanted}
      />
      <LiveRegion message={found} />
      <SelectField
        error={error}
        label={when.chosenUnit}
        onChange={(event) => event.target.value && onChoose(event.target.value)}
        options={units
          .filter((unit) => fitting.includes(unit) || unit.id === unitId)
          .map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={found || when.unit}
        value={unitId ?? ''}
      />
    </Stack>
  );
}
