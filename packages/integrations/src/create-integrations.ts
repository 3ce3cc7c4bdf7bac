import type { GoogleConfig, OpenAIConfig, OutboundConfig } from "@katek/config";
import { createGoogle, type GoogleVendor } from "./google/google";
import { createOpenAI, type OpenAIVendor } from "./openai/openai";
import { createOutbound, type OutboundClient } from "./outbound/outbound";
import { createLocalPhotoStore, type PhotoStore } from "./photos/local-photo-store";

/** The vendors that the product reaches, as a composition root hands them to it. */
export interface Integrations {
  google: GoogleVendor;
  openai: OpenAIVendor;
  outbound: OutboundClient;
  photos: PhotoStore;
}

export interface IntegrationsConfig {
  google: GoogleConfig;
  openai: OpenAIConfig;
  outbound: OutboundConfig;
  /** Where pictures are kept on this machine. */
  photosDirectory: string;
}

export function createIntegrations({ google, openai, outbound, photosDirectory }: IntegrationsConfig): Integrations {
  return {
    google: createGoogle(google),
    openai: createOpenAI(openai),
    outbound: createOutbound(outbound),
    photos: createLocalPhotoStore(photosDirectory),
  };
}
