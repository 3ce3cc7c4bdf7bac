import type { GoogleConfig, OpenAIConfig } from "@katek/config";
import { createGoogle, type GoogleVendor } from "./google/google";
import { createOpenAI, type OpenAIVendor } from "./openai/openai";
import { createLocalPhotoStore, type PhotoStore } from "./photos/local-photo-store";

/** The vendors that the product reaches, as a composition root hands them to it. */
export interface Integrations {
  google: GoogleVendor;
  openai: OpenAIVendor;
  photos: PhotoStore;
}

export interface IntegrationsConfig {
  google: GoogleConfig;
  openai: OpenAIConfig;
  /** Where pictures are kept on this machine. */
  photosDirectory: string;
}

export function createIntegrations({ google, openai, photosDirectory }: IntegrationsConfig): Integrations {
  return {
    google: createGoogle(google),
    openai: createOpenAI(openai),
    photos: createLocalPhotoStore(photosDirectory),
  };
}
