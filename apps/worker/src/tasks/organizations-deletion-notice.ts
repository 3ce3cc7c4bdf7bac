import { organizations } from "@katek/core";
import { execute } from "@katek/core/kernel";
import { job } from "../run-job";

export const organizationsDeletionNotice = job({
  name: "organizations.deletionNotice",
  async run({ runtime, caller, payload }) {
    await execute(runtime, caller, organizations.deletionNotice, payload);
  },
});
