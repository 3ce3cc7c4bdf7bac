import type { Theme } from "@katek/ui";
import { useEffect, useState } from "react";

/** A preview's theme: the page's own until another is chosen. */
export function usePreviewTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>("light");
  useEffect(() => {
    if (document.documentElement.dataset.theme === "dark") setTheme("dark");
  }, []);
  return [theme, setTheme];
}
