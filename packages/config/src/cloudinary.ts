import { z } from "zod";
import { ConfigurationError, type Environment, environment, readVariables } from "./environment";

const Address = z.url({ protocol: /^https?$/ }).optional();
const Variables = z.object({
  CLOUDINARY_URL: z
    .string()
    .regex(
      /^cloudinary:\/\/[^:@/\s]+:[^:@/\s]+@[\w-]+\/?$/,
      "it is not cloudinary://<api key>:<api secret>@<cloud name>",
    )
    .optional()
    .describe(
      "Where pictures are kept, as Cloudinary's console shows it: cloudinary://<api key>:<api secret>@<cloud>.",
    ),
  CLOUDINARY_CLOUD_NAME: z
    .string()
    .regex(/^[\w-]+$/, "it is not the name of a cloud")
    .optional()
    .describe("The cloud at Cloudinary that pictures are kept in."),
  CLOUDINARY_API_KEY: z.string().optional().describe("The API key of that cloud."),
  CLOUDINARY_API_SECRET: z.string().optional().describe("The API secret that belongs to CLOUDINARY_API_KEY."),
  CLOUDINARY_BASE_URL: Address.describe("Cloudinary's API, such as https://api-eu.cloudinary.com."),
  CLOUDINARY_DELIVERY_URL: Address.describe("Where Cloudinary delivers pictures from."),
});

export interface CloudinaryConfig {
  cloudName: string;
  apiKey: string;
  apiSecret: string;
  /** The API's address, and that of what it delivers, without a slash at the end. */
  baseUrl: string;
  deliveryUrl: string;
}

const PARTS = ["CLOUDINARY_CLOUD_NAME", "CLOUDINARY_API_KEY", "CLOUDINARY_API_SECRET"] as const;

/** @returns null where pictures stay on this machine. @throws ConfigurationError for a part of it without the others. */
export function loadCloudinaryConfig(env: Environment = environment()): CloudinaryConfig | null {
  const variables = readVariables(Variables, env);
  const account = variables.CLOUDINARY_URL ? accountIn(variables.CLOUDINARY_URL) : accountOf(variables);
  return (
    account && {
      ...account,
      baseUrl: (variables.CLOUDINARY_BASE_URL ?? "https://api.cloudinary.com").replace(/\/+$/, ""),
      deliveryUrl: (variables.CLOUDINARY_DELIVERY_URL ?? "https://res.cloudinary.com").replace(/\/+$/, ""),
    }
  );
}

function accountIn(address: string) {
  const { hostname, username, password } = new URL(address);
  return { cloudName: hostname, apiKey: decodeURIComponent(username), apiSecret: decodeURIComponent(password) };
}

function accountOf(variables: z.output<typeof Variables>) {
  const [cloudName, apiKey, apiSecret] = PARTS.map((name) => variables[name]);
  if (cloudName && apiKey && apiSecret) return { cloudName, apiKey, apiSecret };
  if (!cloudName && !apiKey && !apiSecret) return null;
  const missing = PARTS.find((name) => !variables[name]) ?? PARTS[0];
  throw new ConfigurationError(`${missing} is not set. ${Variables.shape[missing].description}`);
}
