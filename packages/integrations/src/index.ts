export { createOpenAI, type OpenAIVendor } from "./openai/openai";
export { createLocalPhotoStore, type PhotoStore } from "./photos/local-photo-store";
