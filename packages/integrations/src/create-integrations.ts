import type { GoogleConfig, OpenAIConfig, PostmarkConfig } from "@katek/config";
import { createGoogle, type GoogleVendor } from "./google/google";
import { createOpenAI, type OpenAIVendor } from "./openai/openai";
import { createLocalPhotoStore, type PhotoStore } from "./photos/local-photo-store";
import { createPostmark, type PostmarkVendor } from "./postmark/postmark";

/** The vendors that the product reaches, as a composition root hands them to it. */
export interface Integrations {
  google: GoogleVendor;
  openai: OpenAIVendor;
  photos: PhotoStore;
  postmark: PostmarkVendor;
}

export interface IntegrationsConfig {
  google: GoogleConfig;
  openai: OpenAIConfig;
  postmark: PostmarkConfig;
  /** Where pictures are kept on this machine. */
  photosDirectory: string;
}

export function createIntegrations({ google, openai, postmark, photosDirectory }: IntegrationsConfig): Integrations {
  return {
    google: createGoogle(google),
    openai: createOpenAI(openai),
    photos: createLocalPhotoStore(photosDirectory),
    postmark: createPostmark(postmark),
  };
}
