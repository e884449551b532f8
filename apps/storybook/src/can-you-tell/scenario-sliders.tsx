import { Button } from '@vern/ui/button';
import { CheckboxField } from '@vern/ui/checkbox-field';
import { RangeField } from '@vern/ui/range-field';
import { Stack } from '@vern/ui/stack';
import type { CanYouTellTexts } from './can-you-tell.texts.ts';
import { NOTHING_CHANGED, SCENARIO_BOUNDS, type Scenario, type SliderName } from './scenario.ts';

interface ScenarioSlidersProps {
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario) => void;
  readonly texts: CanYouTellTexts;
}

/** The truth of the made-up municipality, to slide at. */
export function ScenarioSliders({ scenario, onChange, texts }: ScenarioSlidersProps) {
  return (
    <div className="can-you-tell__sliders">
      {(Object.keys(SCENARIO_BOUNDS) as SliderName[]).map((name) => (
        <RangeField
          {...SCENARIO_BOUNDS[name]}
          hint={texts.sliders[name].hint}
          key={name}
          label={texts.sliders[name].label}
          onChange={(value) => onChange({ ...scenario, [name]: value })}
          value={scenario[name]}
          valueText={texts.values[name](scenario[name])}
        />
      ))}
      <CheckboxField
        checked={scenario.audited}
        hint={texts.auditedHint}
        label={texts.audited}
        onChange={({ target }) => onChange({ ...scenario, audited: target.checked })}
      />
      <Stack direction="row" gap="sm">
        <Button onClick={() => onChange({ ...scenario, seed: scenario.seed + 1 })}>{texts.again}</Button>
        <Button emphasis="tertiary" onClick={() => onChange(NOTHING_CHANGED)}>
          {texts.reset}
        </Button>
      </Stack>
      <p className="can-you-tell__small">{texts.draw(scenario.seed)}</p>
    </div>
  );
}
