import { ownPath } from "@katek/core/identity/schemas";
import { parseThemeChoice } from "@katek/ui";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { THEME_COOKIE, writeCookie } from "../../server/cookies";

const YEAR_SECONDS = 31_536_000;

/** Keeps the theme that a person chose. From a form without scripts it goes back to `back`; with `stay` it goes nowhere. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const choice = parseThemeChoice(form.get("theme")?.toString());
  const headers = {
    "set-cookie": writeCookie(THEME_COOKIE, choice, { maxAgeSeconds: YEAR_SECONDS, secure: context.secure }),
  };
  if (form.has("stay")) return new Response(null, { status: 204, headers });
  return redirect(ownPath(form.get("back")?.toString(), "/"), { headers });
}

export const loader = () => redirect("/");
