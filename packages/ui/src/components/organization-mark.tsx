import { brandTokens } from "../brand";
import { cn } from "../cn";
import { isHexColour } from "../colour";
import { initials } from "./initials";

export interface OrganizationMarkProps {
  name: string;
  /** The organization's own logo; shown as it is. */
  logoUrl?: string | null;
  /** `#RRGGBB`, drawn as the corrected fill. Leave out where the page already carries the organization's brand. */
  colour?: string | null;
  /** 18, 24, 30, 36 or 54 px. */
  size?: "xs" | "sm" | "md" | "lg" | "xl";
  className?: string;
}

const sizes = { xs: "size-u3", sm: "size-u4", md: "size-u5", lg: "size-u6", xl: "size-u9" };

/** The logo; without one, a roof in the organization's colour with its first letter below it. Decoration. */
export function OrganizationMark({ name, logoUrl, colour, size = "md", className }: OrganizationMarkProps) {
  const box = cn("shrink-0 rounded-[20%]", sizes[size], className);
  if (logoUrl) return <img src={logoUrl} alt="" className={cn(box, "object-contain")} />;
  const own = colour && isHexColour(colour) ? brandTokens(colour, "light") : undefined;
  return (
    <svg className={box} viewBox="0 0 30 30" aria-hidden="true">
      <rect width="30" height="30" rx="6" className="fill-brand" style={own ? { fill: own.brand } : undefined} />
      <path
        d="M5.5 12 15 5l9.5 7"
        fill="none"
        className="stroke-brand-on"
        style={own ? { stroke: own["on-brand"] } : undefined}
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <text
        x="15"
        y="25.5"
        textAnchor="middle"
        fontSize="14.5"
        fontWeight="650"
        className="fill-brand-on"
        style={own ? { fill: own["on-brand"] } : undefined}
      >
        {initials(name).slice(0, 1)}
      </text>
    </svg>
  );
}
