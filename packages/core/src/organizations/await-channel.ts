import { organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { command } from "../kernel";
import { changeEntry, changeSettings } from "./change-settings";
import { AwaitChannelInput, CHANNELS_TO_COME } from "./schemas";

/** Says whether the organization wants to be told when a channel is ready. It can be taken back. */
export const awaitChannel = command({
  name: "organizations.awaitChannel",
  permission: "organizations:write",
  input: AwaitChannelInput,
  async run(context, { channel, wanted }) {
    const { tx, organization } = context;
    const [stored] = await tx
      .select({ awaited: organizations.awaitedChannels })
      .from(organizations)
      .where(eq(organizations.id, organization.id))
      .for("update");
    const before = stored?.awaited ?? [];
    return changeSettings(context, {
      awaitedChannels: CHANNELS_TO_COME.filter((one) => (one === channel ? wanted : before.includes(one))),
    });
  },
  audit: (_input, change) => changeEntry(change),
});
