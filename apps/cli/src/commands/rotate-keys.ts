import { loadEncryptionKeys } from "@katek/config";
import { type Rotation, rotateSecrets } from "@katek/core";
import { Command } from "commander";
import { counted, report } from "../output";
import { platform, withRuntime } from "../runtime";

export const rotateKeys = new Command("rotate")
  .description("encrypt every secret under the first key of KATEK_ENCRYPTION_KEYS; safe beside a running app")
  .option("--json", "print one JSON object")
  .action(({ json }: { json?: boolean }) =>
    withRuntime(async (runtime) => {
      const rotation = await rotateSecrets(runtime, platform);
      const unused = [...loadEncryptionKeys().keys.keys()].filter(
        (version) => version !== rotation.current && !rotation.versions[version],
      );
      report({ ...rotation, unused }, json, describe);
      if (rotation.unreadable.length) process.exitCode = 1;
    }),
  );

function describe({ current, rotated, unreadable, versions, unused }: Rotation & { unused: string[] }): string {
  const used = Object.entries(versions).map(([version, secrets]) => `${version} (${counted(secrets, "secret")})`);
  return [
    ...Object.entries(rotated).map(
      ([column, count]) => `${column}: ${counted(count, "secret")} encrypted anew under ${current}.`,
    ),
    `In use: ${used.join(", ") || "none"}.`,
    ...(unused.length ? [`No longer used, and may be dropped: ${unused.join(", ")}.`] : []),
    ...unreadable.map(({ column, organizationId, id }) => `Cannot be read: ${column} of ${id} in ${organizationId}.`),
  ].join("\n");
}
