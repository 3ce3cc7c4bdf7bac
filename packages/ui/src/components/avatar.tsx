import { Bird, Feather, KeyRound, LampDesk, Leaf, type LucideIcon } from "lucide-react";
import { createContext, useContext } from "react";
import { cn } from "../cn";
import { Icon } from "./icon";
import { initials } from "./initials";

/** 18, 24, 30, 36 or 48 px. */
export type AvatarSize = "xs" | "sm" | "md" | "lg" | "xl";

const sizes: Record<AvatarSize, string> = {
  xs: "size-u3 text-[8px]",
  sm: "size-u4 text-[10px]",
  md: "size-u5 text-[11px]",
  lg: "size-u6 text-caption",
  xl: "size-u8 text-ui",
};

const tints = ["bg-chart-1/15", "bg-chart-2/20", "bg-chart-3/20", "bg-chart-4/20", "bg-chart-5/15", "bg-hover"];

/** Always the same tint for the same name. */
function tintOf(name: string): string | undefined {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return tints[sum % tints.length];
}

interface AvatarProps {
  size?: AvatarSize;
  className?: string;
}

/** A person's initials on a muted tint from the name. Decoration: the name stands beside it. */
export function Avatar({ name, size = "sm", className }: AvatarProps & { name: string }) {
  return (
    <span
      aria-hidden="true"
      className={cn(
        "inline-grid shrink-0 select-none place-items-center rounded-full font-semibold text-ink-2",
        sizes[size],
        "font-semibold",
        tintOf(name),
        className,
      )}
    >
      {initials(name)}
    </span>
  );
}

const PICTURES = { bird: Bird, feather: Feather, leaf: Leaf, key: KeyRound, lamp: LampDesk } satisfies Record<
  string,
  LucideIcon
>;
/** The drawn pictures that an assistant can have. */
export type AssistantPicture = keyof typeof PICTURES;

const PictureContext = createContext<string>("bird" satisfies AssistantPicture);
/** Which picture the assistant has on the page within: a drawn one by its name, or the path of an uploaded one. */
export const AssistantPictureProvider = PictureContext.Provider;

/** The assistant: its picture on teal. Decoration: its name stands beside it. */
export function AssistantAvatar({
  size = "sm",
  picture,
  className,
}: AvatarProps & { /** Instead of the page's own. */ picture?: string }) {
  const own = useContext(PictureContext);
  const shown = picture ?? own;
  if (shown.startsWith("/"))
    return (
      <img
        src={shown}
        alt=""
        className={cn("inline-block shrink-0 rounded-full bg-hover object-cover", sizes[size], className)}
      />
    );
  const drawn = shown in PICTURES ? (shown as AssistantPicture) : "bird";
  return (
    <span
      aria-hidden="true"
      className={cn(
        "inline-grid shrink-0 place-items-center rounded-full bg-accent-soft text-accent-ink",
        sizes[size],
        className,
      )}
    >
      <Icon icon={PICTURES[drawn]} className="size-[58%]" />
    </span>
  );
}
