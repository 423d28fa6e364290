import { type ReactNode, useId, useState } from "react";
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";

interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number from one, typed. */
export function AmountInput({ label, value, most, onChange }: AmountProps): ReactNode {
  const id = useId();
  const [isRefused, setRefused] = useState(false);
  const take = (input: HTMLInputElement): void => {
    const given = Number(input.value);
    const isAmount = Number.isInteger(given) && given >= 1 && given <= most;
    setRefused(!isAmount);
    // What is no amount is put back, so that the address never holds nonsense.
    if (!isAmount) input.value = String(value);
    else if (given !== value) onChange(given);
  };
  return (
    <div className="field narrow">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={most}
        key={value}
        defaultValue={value}
        aria-describedby={`${id}-range`}
        onInput={() => setRefused(false)}
        onBlur={({ target }) => {
          if (target.value !== String(value)) take(target);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Enter") take(currentTarget);
        }}
      />
      <span id={`${id}-range`} className="amount-range" aria-live="polite">
        {isRefused && `1 to ${most} only`}
      </span>
    </div>
  );
}

/** The same, moved. */
export function AmountSlider({ label, value, most, onChange }: AmountProps): ReactNode {
  return (
    <Slider
      className="slider"
      minValue={1}
      maxValue={most}
      value={Math.min(value, most)}
      onChange={(moved) => onChange(Array.isArray(moved) ? (moved[0] ?? value) : moved)}
    >
      <Label>{label}</Label>
      <SliderOutput />
      <SliderTrack className="track">
        <SliderThumb className="thumb" aria-label={label} />
      </SliderTrack>
    </Slider>
  );
}
