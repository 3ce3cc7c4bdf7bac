export { type DatabaseConfig, loadDatabaseConfig } from "./database";
export { ConfigurationError, type Environment, environment, projectDirectory } from "./environment";
export { type GoogleConfig, loadGoogleConfig } from "./google";
export { loadLogLevel } from "./log";
export { loadMode, type Mode } from "./mode";
export { loadOpenAIConfig, type OpenAIConfig } from "./openai";
export { PLANS, type PlanName, type Resource } from "./plans";
export { loadSandboxConfig, type SandboxConfig } from "./sandbox";
export { loadServerConfig, type ServerConfig } from "./server";
