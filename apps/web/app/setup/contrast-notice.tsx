import { brandFor, contrastRatio, Icon, isHexColour, Notice } from "@katek/ui";
import { ArrowRight } from "lucide-react";

const WHITE = "#FFFFFF";

/** Says that buttons carry a deeper shade of a colour on which white text could not be read; nothing for other colours. */
export function ContrastNotice({ colour }: { colour: string }) {
  if (!isHexColour(colour)) return null;
  const original = colour.toUpperCase();
  const { brand } = brandFor(original, "light").tokens;
  if (brand === original) return null;
  return (
    <Notice>
      <p>
        White text on your colour reads at{" "}
        <strong className="num font-semibold text-ink">{ratio(contrastRatio(WHITE, original))}:1</strong>; it needs
        4.5:1. Buttons use a deeper shade. Your logo keeps the original.
      </p>
      <p className="mt-u1 flex flex-wrap items-center gap-u1">
        <Shade colour={original} use="Yours" />
        <Icon icon={ArrowRight} className="mx-u0.5 size-u2 text-ink-3" />
        <Shade colour={brand} use="On buttons" />
      </p>
    </Notice>
  );
}

const Shade = ({ colour, use }: { colour: string; use: string }) => (
  <span className="flex items-center gap-u1">
    <Swatch colour={colour} />
    <span className="sm:flex sm:gap-u1">
      {use} <span className="num block text-ink">{colour}</span>
    </span>
  </span>
);

/** Drawn, not said: the colour itself is named beside it. */
const Swatch = ({ colour }: { colour: string }) => (
  <svg aria-hidden="true" viewBox="0 0 30 24" className="h-u4 w-u5 rounded-xs">
    <rect width="30" height="24" fill={colour} />
    <text x="15" y="16.5" textAnchor="middle" fontSize="13" fontWeight="600" fill={WHITE}>
      Aa
    </text>
  </svg>
);

/** Rounded down: 4.46:1 is not 4.5:1. */
const ratio = (value: number): string => (Math.floor(value * 10) / 10).toFixed(1);
