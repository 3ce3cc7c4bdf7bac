import { Segment, type Theme } from "@katek/ui";
import { Moon, Sun } from "lucide-react";

/** Light or dark, for a preview alone. */
export const ThemeSegment = ({ theme, onChange }: { theme: Theme; onChange: (theme: Theme) => void }) => (
  <Segment
    label="Theme of the preview"
    value={theme}
    onChange={onChange}
    items={[
      { value: "light", label: "Light", icon: Sun, iconOnly: true },
      { value: "dark", label: "Dark", icon: Moon, iconOnly: true },
    ]}
  />
);
