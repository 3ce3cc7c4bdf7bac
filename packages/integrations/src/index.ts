export {
  createIntegrations,
  type Integrations,
  type IntegrationsConfig,
  loadIntegrationsConfig,
} from "./create-integrations";
export { createDns, type DnsVendor } from "./dns/dns";
export { createGoogle, type GoogleAnswer, type GoogleAttempt, type GoogleVendor } from "./google/google";
export type { GoogleIdentity } from "./google/verify-id-token";
export { createOpenAI, type OpenAIVendor } from "./openai/openai";
export { createOutbound, type OutboundAnswer, type OutboundClient } from "./outbound/outbound";
export { createCloudinaryPhotoStore } from "./photos/cloudinary-photo-store";
export type { PhotoStore } from "./photos/photo-store";
export { createPostmark, type Mail, type PostmarkAnswer, type PostmarkVendor } from "./postmark/postmark";
