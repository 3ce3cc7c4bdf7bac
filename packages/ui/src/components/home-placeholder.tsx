import { cn } from "../cn";

export type HomeKind =
  | ("house" | "townhouse" | "multi-family" | "apartment" | "bungalow" | "mobile-home")
  | ("land" | "commercial" | "other");

// In dark the house is lighter than the sky, as in light; the tokens of the page alone would hide it.
const wall = "fill-surface dark:fill-line-2";
const roof = "fill-line-2 dark:fill-line-control";
const glass = "fill-hover dark:fill-raised";
const edge = "stroke-line-2 dark:stroke-line-control";

interface PaneProps {
  x: number;
  y: number;
  width: number;
  height: number;
}

function Pane({ x, y, width, height }: PaneProps) {
  return (
    <>
      <rect x={x} y={y} width={width} height={height} rx="2" className={glass} />
      <path d={`M${x + width / 2},${y}V${y + height}M${x},${y + height / 2}H${x + width}`} className={edge} />
      <rect x={x} y={y} width={width} height={height} rx="2" fill="none" className={edge} strokeWidth="2" />
    </>
  );
}

function Panes({ columns, rows, width, height }: { columns: number[]; rows: number[]; width: number; height: number }) {
  return rows.flatMap((y) => columns.map((x) => <Pane key={`${x} ${y}`} x={x} y={y} width={width} height={height} />));
}

function Door({ x, height = 60, width = 28 }: { x: number; height?: number; width?: number }) {
  return <rect x={x} y={262 - height} width={width} height={height} rx="2" className={roof} />;
}

function Wall({ x, y, width }: { x: number; y: number; width: number }) {
  return <rect x={x} y={y} width={width} height={262 - y} className={wall} />;
}

const house = (
  <>
    <Wall x={292} y={172} width={96} />
    <polygon points="282,176 300,126 384,126 402,176" className={roof} />
    <Wall x={118} y={140} width={176} />
    <polygon points="118,142 206,74 294,142" className={wall} />
    <polyline points="104,150 206,70 308,150" fill="none" className={edge} strokeWidth="12" />
    <Panes columns={[192]} rows={[110]} width={28} height={28} />
    <Panes columns={[138]} rows={[174]} width={40} height={44} />
    <Panes columns={[312]} rows={[196]} width={56} height={34} />
    <Door x={208} />
  </>
);

const townhouse = (
  <>
    {[84, 188, 292].map((x) => (
      <g key={x}>
        <Wall x={x} y={104} width={102} />
        <rect x={x - 2} y="92" width="106" height="14" className={roof} />
        <Panes columns={[x + 14, x + 60]} rows={[124]} width={28} height={40} />
        <Panes columns={[x + 14]} rows={[190]} width={28} height={40} />
        <Door x={x + 60} />
      </g>
    ))}
  </>
);

const apartment = (
  <>
    <Wall x={322} y={104} width={76} />
    <rect x="318" y="96" width="84" height="10" className={roof} />
    <Panes columns={[336, 366]} rows={[122, 166, 210]} width={20} height={28} />
    <Wall x={140} y={62} width={184} />
    <rect x="134" y="54" width="196" height="10" className={roof} />
    <Panes columns={[158, 213, 268]} rows={[80, 124, 168]} width={38} height={28} />
    <Door x={216} height={44} width={32} />
  </>
);

const bungalow = (
  <>
    <Wall x={92} y={178} width={296} />
    <polygon points="72,182 126,122 354,122 408,182" className={roof} />
    <Panes columns={[116, 316]} rows={[200]} width={48} height={34} />
    <Door x={226} />
  </>
);

const land = (
  <>
    <path d="M0,262C120,196 210,236 300,214S430,196 480,212V262Z" className={wall} />
    <rect x="234" y="150" width="8" height="112" className={roof} />
    <rect x="190" y="140" width="96" height="56" rx="4" className={wall} />
    <rect x="190" y="140" width="96" height="56" rx="4" fill="none" className={edge} strokeWidth="4" />
    <path d="M206,160H270M206,176H248" className={edge} strokeWidth="5" strokeLinecap="round" />
    <path d="M20,240H460M20,254H460" className={edge} strokeWidth="5" />
    {[40, 140, 340, 440].map((x) => (
      <rect key={x} x={x - 4} y="228" width="8" height="44" rx="3" className={roof} />
    ))}
  </>
);

const commercial = (
  <>
    <Wall x={96} y={108} width={288} />
    <rect x="88" y="94" width="304" height="16" className={roof} />
    <Panes columns={[120, 186, 252, 318]} rows={[124]} width={42} height={30} />
    <polygon points="104,178 376,178 392,202 88,202" className={roof} />
    <Panes columns={[116, 292]} rows={[212]} width={72} height={44} />
    <Door x={222} width={36} height={54} />
  </>
);

const drawings: Record<HomeKind, { drawing: JSX.Element; words: string }> = {
  house: { drawing: house, words: "House" },
  townhouse: { drawing: townhouse, words: "Townhouse" },
  "multi-family": { drawing: townhouse, words: "Multi-family" },
  apartment: { drawing: apartment, words: "Apartment" },
  bungalow: { drawing: bungalow, words: "Bungalow" },
  "mobile-home": { drawing: bungalow, words: "Mobile home" },
  land: { drawing: land, words: "Land" },
  commercial: { drawing: commercial, words: "Commercial" },
  other: { drawing: house, words: "Home" },
};

/** What kind of home is drawn, in words, for a caption beside the placeholder. */
export function homeKindWords(kind: HomeKind): string {
  return drawings[kind].words;
}

/** Stands in for a missing picture: the kind of home in the greys of the theme. Decoration. */
export function HomePlaceholder({ kind, className }: { kind: HomeKind; className?: string }) {
  const tree = (x: number, y: number, radius: number) => (
    <>
      <rect x={x - 3} y={y} width="6" height={262 - y} className={roof} />
      <circle cx={x} cy={y} r={radius} className="fill-line" />
    </>
  );
  return (
    <svg
      className={cn("bg-hover", className)}
      viewBox="0 0 480 320"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <path d="M0,232C90,208 150,222 240,214S400,204 480,226V270H0Z" className="fill-line" opacity="0.5" />
      {tree(56, 190, 32)}
      {tree(432, 186, 34)}
      <rect y="260" width="480" height="60" className="fill-line" />
      {drawings[kind].drawing}
    </svg>
  );
}
