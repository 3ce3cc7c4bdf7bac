export { type Chunk, chunkTexts } from "./chunk-text";
export { embedTexts } from "./embed-texts";
