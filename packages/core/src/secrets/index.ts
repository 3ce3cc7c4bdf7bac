import { rotateBatch } from "./rotate-batch";
import { versionsInUse } from "./versions-in-use";

export { type Rotation, rotateSecrets } from "./rotate-secrets";

export const secrets = { rotateBatch, versions: versionsInUse };
