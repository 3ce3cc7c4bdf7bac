import {
  type CloudinaryConfig,
  type DnsConfig,
  type Environment,
  environment,
  type GoogleConfig,
  loadCloudinaryConfig,
  loadDnsConfig,
  loadGoogleConfig,
  loadOpenAIConfig,
  loadOutboundConfig,
  loadPostmarkConfig,
  type OpenAIConfig,
  type OutboundConfig,
  type PostmarkConfig,
} from "@katek/config";
import { createDns, type DnsVendor } from "./dns/dns";
import { createGoogle, type GoogleVendor } from "./google/google";
import { createOpenAI, type OpenAIVendor } from "./openai/openai";
import { createOutbound, type OutboundClient } from "./outbound/outbound";
import { createCloudinaryPhotoStore } from "./photos/cloudinary-photo-store";
import { createLocalPhotoStore } from "./photos/local-photo-store";
import { createMovedPhotoStore } from "./photos/moved-photo-store";
import type { PhotoStore } from "./photos/photo-store";
import { createPostmark, type PostmarkVendor } from "./postmark/postmark";

/** The vendors that the product reaches, as a composition root hands them to it. */
export interface Integrations {
  dns: DnsVendor;
  google: GoogleVendor;
  openai: OpenAIVendor;
  outbound: OutboundClient;
  photos: PhotoStore;
  postmark: PostmarkVendor;
}

export interface IntegrationsConfig {
  /** null where pictures stay on this machine. */
  cloudinary: CloudinaryConfig | null;
  dns: DnsConfig;
  google: GoogleConfig;
  openai: OpenAIConfig;
  outbound: OutboundConfig;
  postmark: PostmarkConfig;
  /** Where pictures are kept on this machine. */
  photosDirectory: string;
}

/**
 * What the environment says of every vendor.
 * @throws ConfigurationError naming the first variable that is missing or wrong.
 */
export const loadIntegrationsConfig = (
  photosDirectory: string,
  env: Environment = environment(),
): IntegrationsConfig => ({
  cloudinary: loadCloudinaryConfig(env),
  dns: loadDnsConfig(env),
  google: loadGoogleConfig(env),
  openai: loadOpenAIConfig(env),
  outbound: loadOutboundConfig(env),
  postmark: loadPostmarkConfig(env),
  photosDirectory,
});

export function createIntegrations({
  cloudinary,
  dns,
  google,
  openai,
  outbound,
  postmark,
  photosDirectory,
}: IntegrationsConfig): Integrations {
  const here = createLocalPhotoStore(photosDirectory);
  return {
    dns: createDns(dns),
    google: createGoogle(google),
    openai: createOpenAI(openai),
    outbound: createOutbound(outbound),
    photos: cloudinary ? createMovedPhotoStore(createCloudinaryPhotoStore(cloudinary), here) : here,
    postmark: createPostmark(postmark),
  };
}
