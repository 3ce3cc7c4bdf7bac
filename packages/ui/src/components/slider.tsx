import { useId } from "react";
import { cn } from "../cn";

export interface SliderProps {
  /** What is set, for screen readers: "Brief or detailed". */
  label: string;
  /** The word at the left end, which is 1. */
  from: string;
  /** The word at the right end, which is 5. */
  to: string;
  /** 1 to 5. */
  value: number;
  onChange: (value: number) => void;
  /** Name of the field when a form around it is posted. */
  name?: string;
  className?: string;
}

const STOPS = [1, 2, 3, 4, 5];

/** Five stops with a word at each end, spoken as "Brief", "Very brief". */
export function Slider({ label, from, to, value, onChange, name, className }: SliderProps) {
  const id = useId();
  const words = [`Very ${from.toLowerCase()}`, from, "In between", to, `Very ${to.toLowerCase()}`];
  return (
    <div className={className}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <p aria-hidden="true" className="flex justify-between text-caption text-ink-2">
        <span>{from}</span>
        <span>{to}</span>
      </p>
      <div className="relative flex h-u4 items-center">
        <span aria-hidden="true" className="absolute inset-x-0 h-u0.5 rounded-full bg-line-2" />
        <span aria-hidden="true" className="absolute inset-x-0 flex justify-between px-[7px]">
          {STOPS.map((stop) => (
            <span key={stop} className="size-[3px] rounded-full bg-ink-3" />
          ))}
        </span>
        <input
          id={id}
          type="range"
          name={name}
          min={1}
          max={5}
          step={1}
          value={value}
          aria-valuetext={words[value - 1]}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
          className={cn(
            "relative m-0 h-u4 w-full cursor-pointer appearance-none rounded-full bg-transparent",
            "[&::-webkit-slider-thumb]:size-u3 [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full [&::-webkit-slider-thumb]:border-2 [&::-webkit-slider-thumb]:border-solid [&::-webkit-slider-thumb]:border-brand [&::-webkit-slider-thumb]:bg-surface [&::-webkit-slider-thumb]:shadow-1",
            "[&::-moz-range-thumb]:size-[14px] [&::-moz-range-thumb]:rounded-full [&::-moz-range-thumb]:border-2 [&::-moz-range-thumb]:border-solid [&::-moz-range-thumb]:border-brand [&::-moz-range-thumb]:bg-surface",
          )}
        />
      </div>
    </div>
  );
}
