export { type Chunk, chunkText } from "./chunk-text";
export { embedTexts } from "./embed-texts";
