export { type AttachOptions, embeddedDatabaseUrl, stopEmbeddedDatabase } from "./attach";
export { copyDataDirectory } from "./copy-data-directory";
