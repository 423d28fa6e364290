import { type ReactNode, useId } from "react";
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
        onBlur={(event) => keepIfWhole(event.target, value, most, onChange)}
        onKeyDown={(event) => {
          if (event.key === "Enter") keepIfWhole(event.currentTarget, value, most, onChange);
        }}
      />
    </div>
  );
}

/** What is no amount is put back, so that the address never holds nonsense. */
function keepIfWhole(input: HTMLInputElement, value: number, most: number, onChange: (value: number) => void): void {
  const given = Number(input.value);
  if (!Number.isInteger(given) || given < 1 || given > most) input.value = String(value);
  else if (given !== value) onChange(given);
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
