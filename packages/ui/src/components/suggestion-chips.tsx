export interface SuggestionChipsProps {
  label?: string;
  suggestions: string[];
  onSelect: (suggestion: string) => void;
  disabled?: boolean;
}

/** Questions that the buyer may ask next: one line above the composer that scrolls sideways. */
export function SuggestionChips({
  label = "Suggestions",
  suggestions,
  onSelect,
  disabled = false,
}: SuggestionChipsProps) {
  if (suggestions.length === 0) return null;
  return (
    <ul
      aria-label={label}
      className="relative -mx-u3 -my-[3px] flex gap-u1 overflow-x-auto px-u3 py-[3px] [scrollbar-width:none] md:-mx-[3px] md:px-[3px]"
    >
      {suggestions.map((suggestion) => (
        <li key={suggestion} className="shrink-0">
          <button
            type="button"
            disabled={disabled}
            onClick={() => onSelect(suggestion)}
            className="h-u6 whitespace-nowrap rounded-full border border-line-control bg-surface px-u2.5 text-ui font-medium text-ink transition-colors duration-1 hover:bg-hover disabled:border-line disabled:text-ink-disabled"
          >
            {suggestion}
          </button>
        </li>
      ))}
    </ul>
  );
}
