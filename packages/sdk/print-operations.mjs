// Prints the exposed operations' inputs and outputs as plain TypeScript into src/operations.ts: nothing imported, nothing inferred
// on the reader's side. Run it when an exposed operation has changed; until then the package does not compile.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const OUT = here("src/operations.ts");
const ENTRY = here("src/matches-the-api.ts");

const { config } = ts.readConfigFile(here("tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, here("."));
const program = ts.createProgram([ENTRY], options);
const checker = program.getTypeChecker();
const source = program.getSourceFile(ENTRY);
const declared = new Map(
  checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map((symbol) => [symbol.name, symbol]),
);
const typeNamed = (name) => checker.getDeclaredTypeOfSymbol(declared.get(name));
const typeOf = (symbol) => checker.getTypeOfSymbolAtLocation(symbol, source);
const member = (type, name) => typeOf(checker.getPropertyOfType(type, name));
const { Any, Unknown, Undefined, BooleanLiteral, Object: ObjectType, Intersection } = ts.TypeFlags;

/** @throws Error for a type that cannot be told without ours, such as one that holds itself. */
function print(type, path) {
  if (type.flags & (Any | Unknown)) throw new Error(`${path.join(".")} may be anything. Give it a type.`);
  if (path.length > 14) throw new Error(`${path.join(".")} goes too deep.`);
  if (type.isUnion()) return printUnion(type, path);
  if (!(type.flags & (ObjectType | Intersection)))
    return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  if (checker.isArrayType(type)) return `Array<${print(checker.getTypeArguments(type)[0], [...path, "[]"])}>`;
  const indexes = checker
    .getIndexInfosOfType(type)
    .map(({ keyType, type: value }) => `[key: ${checker.typeToString(keyType)}]: ${print(value, [...path, "*"])};`);
  const fields = checker.getPropertiesOfType(type).map((property) => printField(property, path));
  return `{\n${[...indexes, ...fields].join("\n")} }`;
}

function printUnion(type, path) {
  const parts = type.types.filter(({ flags }) => !(flags & Undefined));
  const booleans = parts.filter(({ flags }) => flags & BooleanLiteral);
  const others = parts.filter((part) => booleans.length !== 2 || !booleans.includes(part));
  return [...others.map((part) => print(part, path)), ...(booleans.length === 2 ? ["boolean"] : [])].join(" | ");
}

function printField(property, path) {
  const type = typeOf(property);
  const optional =
    property.flags & ts.SymbolFlags.Optional || (type.isUnion() && type.types.some(({ flags }) => flags & Undefined));
  const comment = ts.displayPartsToString(property.getDocumentationComment(checker)).replaceAll("*/", "*\\/");
  const name = /^[A-Za-z_$][\w$]*$/.test(property.name) ? property.name : JSON.stringify(property.name);
  const words = comment ? `/** ${comment.replaceAll("\n", " ")} */\n` : "";
  return `${words}${name}${optional ? "?" : ""}: ${print(type, [...path, property.name])};`;
}

const [inputs, outputs, kinds] = ["Inputs", "Outputs", "Kinds"].map(typeNamed);
const kindsByName = [];
const operations = [];
for (const feature of checker
  .getPropertiesOfType(inputs)
  .map(({ name }) => name)
  .sort())
  for (const verb of checker
    .getPropertiesOfType(member(inputs, feature))
    .map(({ name }) => name)
    .sort()) {
    const name = `${feature}.${verb}`;
    const output = member(member(outputs, feature), verb);
    const paged = checker.getPropertyOfType(output, "items") && checker.getPropertyOfType(output, "nextCursor");
    const query = checker.typeToString(member(member(kinds, feature), verb)) === '"query"';
    const kind = !query ? "write" : paged ? "pages" : "read";
    kindsByName.push(`"${name}": "${kind}",`);
    const input = print(member(member(inputs, feature), verb), [name, "input"]);
    operations.push(`"${name}": { kind: "${kind}"; input: ${input}; output: ${print(output, [name, "output"])} };`);
  }

writeFileSync(
  OUT,
  `// Printed by print-operations.mjs from the API's own types. Do not edit.

/** What can be called with a key. */
export interface Operations {
${operations.join("\n")}
}

/** How each is called: read, written, or gone through page by page. */
export const OPERATIONS = {
${kindsByName.join("\n")}
} as const satisfies { [N in keyof Operations]: Operations[N]["kind"] };
`,
);
execFileSync("npx", ["biome", "check", "--write", OUT], { cwd: here("../.."), stdio: "inherit" });
