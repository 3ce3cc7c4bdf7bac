import { organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { command } from "../kernel";
import { changeEntry, changeSettings } from "./change-settings";
import { toneWith, UpdatePersonaInput } from "./schemas";

/** Changes how the assistant presents itself and speaks, from the next answer on. */
export const updatePersona = command({
  name: "organizations.updatePersona",
  permission: "organizations:write",
  input: UpdatePersonaInput,
  async run(context, { tone, ...settings }) {
    if (!tone) return changeSettings(context, settings);
    // Of three sliders in one setting, those that were not moved stay as somebody else may have set them just now.
    const { tx, organization } = context;
    const [stored] = await tx
      .select({ tone: organizations.tone })
      .from(organizations)
      .where(eq(organizations.id, organization.id))
      .for("update");
    return changeSettings(context, { ...settings, tone: toneWith((stored ?? organization).tone, tone) });
  },
  audit: (_input, change) => changeEntry(change),
});
