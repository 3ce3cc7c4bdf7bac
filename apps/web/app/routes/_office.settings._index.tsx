import { may } from "@katek/core/kernel";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { asMember } from "~/identity/member.server";
import { SETTINGS_TABS } from "~/settings/settings-tabs";

/** The first part that this person may open; the first of all for one who may open none, which says who may. */
export async function loader(args: LoaderFunctionArgs) {
  const { role } = await asMember(args, (api) => api.identity.me({}));
  const mine = SETTINGS_TABS.find(({ permission }) => may({ kind: "user", id: "", role }, permission));
  throw redirect((mine ?? SETTINGS_TABS[0])?.href ?? "/");
}
