import fc from "fast-check";
import { z } from "zod";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** So many misses in a row mean that chance will not hit what the schema asks for. */
const MOST_MISSES = 5_000;

/**
 * Inputs that a schema accepts, with every UUID taken from `ids`. Goes by the schema's own JSON Schema, zod's public
 * door; what that cannot say (refinements) is filtered by the schema itself.
 * @throws Error when the schema accepts next to nothing of it: say more with `.meta({ format })`.
 */
export function arbitraryInput(schema: z.ZodType, ids: string[]): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { io: "input", reused: "inline", unrepresentable: "any" });
  let misses = 0;
  return fromSchema(json, ids).filter((value) => {
    const { success, error } = schema.safeParse(value);
    misses = success ? 0 : misses + 1;
    if (misses > MOST_MISSES)
      throw new Error(`No input was hit upon. The last one: ${z.prettifyError(error as z.ZodError)}`);
    return success;
  });
}

function fromSchema(schema: JsonSchema, ids: string[]): fc.Arbitrary<unknown> {
  const go = (inner: JsonSchema | boolean) => (typeof inner === "boolean" ? fc.jsonValue() : fromSchema(inner, ids));
  if (schema.examples) return fc.constantFrom(...schema.examples);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fc.oneof(...options.map(go));
  if (schema.allOf) return fc.tuple(...schema.allOf.map(go)).map((parts) => Object.assign({}, ...parts));
  switch (schema.type) {
    case "object":
      return objectFrom(schema, go);
    case "array": {
      const least = schema.minItems ?? 0;
      const items = schema.items && !Array.isArray(schema.items) ? go(schema.items) : fc.jsonValue();
      return fc.array(items, { minLength: least, maxLength: Math.min(schema.maxItems ?? 4, least + 4) });
    }
    case "integer":
      return fc.integer({
        min: Math.max(schema.minimum ?? -1000, -(2 ** 31)),
        max: Math.min(schema.maximum ?? 1000, 2 ** 31 - 1),
      });
    case "number":
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "string":
      return stringFrom(schema, ids);
    default:
      return fc.jsonValue();
  }
}

function objectFrom(
  schema: JsonSchema,
  go: (inner: JsonSchema | boolean) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  if (!schema.properties) {
    const keys = schema.propertyNames ? go(schema.propertyNames) : fc.string({ maxLength: 8 });
    return fc.dictionary(keys.map(String), go(schema.additionalProperties ?? {}), { maxKeys: 3 });
  }
  const fields = Object.fromEntries(Object.entries(schema.properties).map(([key, value]) => [key, go(value)]));
  return fc.record(fields, { requiredKeys: (schema.required ?? []) as never[] });
}

function stringFrom(schema: JsonSchema, ids: string[]): fc.Arbitrary<string> {
  if (schema.format === "uuid") return fc.constantFrom(...ids);
  if (schema.format === "email") return fc.emailAddress();
  if (schema.format === "hostname") return fc.domain();
  if (schema.format === "uri") return fc.webUrl();
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern));
  return fc.string({ minLength: schema.minLength ?? 0, maxLength: Math.min(schema.maxLength ?? 40, 200) });
}
