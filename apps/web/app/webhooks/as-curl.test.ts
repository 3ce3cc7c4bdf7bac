import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { asCurl } from "./as-curl";

test("a shell reads back what was sent, quotes and all", () => {
  const body = `{"name":"O'Hara $HOME \`id\` \\\\"}`;
  const line = asCurl({ url: "https://crm.example/in?a=1&b=2", headers: { "webhook-id": "it's" }, body });
  const read = execFileSync("sh", ["-c", line.replace("curl", "printf '%s\\n'")], { encoding: "utf8" });
  expect(read.trimEnd().split("\n")).toEqual([
    ...["-X", "POST", "https://crm.example/in?a=1&b=2"],
    ...["-H", "webhook-id: it's", "--data-raw", body],
  ]);
});
