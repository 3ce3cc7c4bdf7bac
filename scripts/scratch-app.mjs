import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "./app.mjs";
import { freePort } from "./free-port.mjs";

/** What a developer may have set, and a test must not use: their database, their keys. An empty value hides `.env`. */
const HIDDEN = [
  ...["KATEK_MODE", "KATEK_PUBLIC_URL", "KATEK_BASE_DOMAIN", "DNS_SERVERS", "HOST"],
  ...["SANDBOX_PORT", "TRUSTED_PROXY_HOPS"],
  ...["DATABASE_URL", "DATABASE_DIRECT_URL", "DATABASE_MIGRATION_URL"],
  ...["KATEK_ENCRYPTION_KEYS", "POSTMARK_API_TOKEN", "POSTMARK_FROM_EMAIL"],
  ...["CLOUDINARY_URL", "CLOUDINARY_CLOUD_NAME", "CLOUDINARY_API_KEY", "CLOUDINARY_API_SECRET"],
  ...["CLOUDINARY_BASE_URL", "CLOUDINARY_DELIVERY_URL"],
  ...["OPENAI_API_KEY", "OPENAI_BASE_URL", "GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET", "GOOGLE_ISSUER"],
];

/**
 * Runs `work` against an app of its own: a data directory that is thrown away, free ports, never a developer's data.
 * @throws Error when the app does not start or one of its processes dies.
 */
export async function withScratchApp(work) {
  for (const name of HIDDEN) process.env[name] = "";
  // All tests come from one address, and faster than people.
  process.env.KATEK_RATE_LIMIT_SCALE = "100";
  const dataDirectory = mkdtempSync(join(tmpdir(), "katek-app-"));
  let died;
  const death = new Promise((_resolve, reject) => {
    died = (sentence) => reject(new Error(sentence));
  });
  death.catch(() => {}); // seen in the race below
  const app = new App({ dataDirectory, port: await freePort(), anySandboxPort: true, onDeath: died });
  const stop = () => void app.stop().then(() => process.exit(1));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    await Promise.race([app.start(), death]);
    return await Promise.race([work(app), death]);
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
    await app.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}
