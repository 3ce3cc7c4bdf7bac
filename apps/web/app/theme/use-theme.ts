import { parseThemeChoice, type ThemeChoice } from "@katek/ui";
import { useFetcher, useRouteLoaderData } from "@remix-run/react";

/** The theme that was chosen, and a way to choose another: it shows at once and is kept in a cookie. */
export function useTheme(): { theme: ThemeChoice; chooseTheme: (choice: ThemeChoice) => void } {
  const fetcher = useFetcher();
  const root = useRouteLoaderData("root") as { theme?: string } | undefined;
  const pending = fetcher.formData?.get("theme")?.toString();
  return {
    theme: parseThemeChoice(pending ?? root?.theme),
    chooseTheme(choice) {
      const dark = choice === "dark" || (choice === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
      document.documentElement.dataset.theme = dark ? "dark" : "light";
      fetcher.submit({ theme: choice, stay: "yes" }, { method: "post", action: "/theme" });
    },
  };
}
