import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

export type Environment = Record<string, string | undefined>;

/** A setting is missing or wrong. The message names the variable and says what it should hold. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
}

/** The project's folder: the nearest one upwards that holds pnpm-workspace.yaml, else the current one. */
export function projectDirectory(from = process.cwd()): string {
  for (let directory = from; ; directory = dirname(directory)) {
    if (existsSync(join(directory, "pnpm-workspace.yaml"))) return directory;
    if (dirname(directory) === directory) return from;
  }
}

let loaded = false;

/** The process's environment, with the project's `.env` behind it: what is set already wins. */
export function environment(): Environment {
  if (!loaded) {
    loaded = true;
    const file = join(projectDirectory(), ".env");
    if (existsSync(file)) process.loadEnvFile(file);
  }
  return process.env;
}

/** An empty variable counts as one that is not set, as in a copied `.env.example`. */
export function setVariables(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : [])),
  );
}

/**
 * Reads one concern's variables.
 * @throws ConfigurationError naming the first variable that is missing or wrong.
 */
export function readVariables<S extends z.ZodObject>(schema: S, env: Environment): z.output<S> {
  const result = schema.safeParse(setVariables(env));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = issue?.path.join(".") ?? "the environment";
  const given = setVariables(env)[name];
  throw new ConfigurationError(
    given === undefined
      ? `${name} is not set. ${describe(schema, name)}`
      : `${name} cannot be used: ${issue?.message}. ${describe(schema, name)}`,
  );
}

function describe(schema: z.ZodObject, name: string): string {
  const field: unknown = schema.shape[name];
  return field instanceof z.ZodType ? (field.description ?? "") : "";
}
