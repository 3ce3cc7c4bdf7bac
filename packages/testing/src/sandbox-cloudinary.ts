import type { Runtime } from "@katek/core/kernel";
import { createCloudinaryPhotoStore } from "@katek/integrations";
import { sandboxUrl } from "./test-runtime";

/** The account that the sandbox knows, with its own address. */
const config = () => ({
  ...{ cloudName: "sandbox", apiKey: "111222333444555", apiSecret: "sandbox-secret" },
  ...{ baseUrl: `${sandboxUrl()}/cloudinary`, deliveryUrl: `${sandboxUrl()}/cloudinary` },
});

/** The same, with its pictures at the sandbox's Cloudinary. */
export const keptAtCloudinary = (runtime: Runtime, overrides: Partial<ReturnType<typeof config>> = {}): Runtime => ({
  ...runtime,
  integrations: { ...runtime.integrations, photos: createCloudinaryPhotoStore({ ...config(), ...overrides }) },
});

/** The public ids that the sandbox's Cloudinary holds for an organization. */
export async function cloudinaryHolds(organizationId: string): Promise<string[]> {
  const response = await fetch(`${sandboxUrl()}/_control/cloudinary/resources`);
  const { resources } = (await response.json()) as { resources: { id: string }[] };
  return resources.map(({ id }) => id).filter((id) => id.includes(organizationId));
}
