import { describe, expect, test } from "vitest";
import {
  loadDatabaseConfig,
  loadGoogleConfig,
  loadMode,
  loadOpenAIConfig,
  loadPostmarkConfig,
  loadServerConfig,
} from ".";

const production = {
  KATEK_MODE: "production",
  KATEK_PUBLIC_URL: "https://app.example.com/",
  DATABASE_URL: "postgres://katek_login@db/katek",
  OPENAI_API_KEY: "sk-1",
};

describe("in production mode", () => {
  test("each missing key stops the start with a message that names the variable", () => {
    expect(() => loadDatabaseConfig({ ...production, DATABASE_URL: "" })).toThrow(/^DATABASE_URL is not set/);
    expect(() => loadOpenAIConfig({ ...production, OPENAI_API_KEY: undefined })).toThrow(/^OPENAI_API_KEY is not set/);
    expect(() => loadServerConfig({ ...production, KATEK_PUBLIC_URL: " " })).toThrow(/^KATEK_PUBLIC_URL is not set/);
    expect(() => loadGoogleConfig({ ...production, GOOGLE_CLIENT_ID: "id" })).toThrow(/^GOOGLE_CLIENT_SECRET is not/);
    expect(() => loadPostmarkConfig(production)).toThrow(/^POSTMARK_API_TOKEN is not set/);
    expect(() => loadPostmarkConfig({ ...production, POSTMARK_API_TOKEN: "t" })).toThrow(/^POSTMARK_FROM_EMAIL is not/);
  });
  test("the vendors' own addresses are used unless another is set", () => {
    expect(loadOpenAIConfig(production).baseUrl).toBeUndefined();
    expect(loadServerConfig(production).publicUrl).toBe("https://app.example.com");
  });
});

describe("in demo mode", () => {
  test("nothing needs to be set, and the sandbox answers for the vendors", () => {
    expect(loadMode({})).toBe("demo");
    expect(loadDatabaseConfig({}).url).toBeNull();
    expect(loadOpenAIConfig({ SANDBOX_PORT: "4010" }).baseUrl).toBe("http://127.0.0.1:4010/openai/v1");
    expect(loadPostmarkConfig({ SANDBOX_PORT: "4010" })).toMatchObject({ baseUrl: "http://127.0.0.1:4010/postmark" });
  });
  test("a real token without a sender is refused, rather than sent to the sandbox", () => {
    expect(() => loadPostmarkConfig({ POSTMARK_API_TOKEN: "t" })).toThrow(/^POSTMARK_FROM_EMAIL is not set/);
  });
  test("no other machine can reach it: its sign-in lets anyone in", () => {
    expect(() => loadServerConfig({ HOST: "0.0.0.0" })).toThrow(/HOST is 0\.0\.0\.0/);
    expect(() => loadServerConfig({ KATEK_PUBLIC_URL: "https://demo.example.com" })).toThrow(/this machine only/);
    expect(loadServerConfig({ KATEK_PUBLIC_URL: "http://katek.localhost:3000" }).publicUrl).toContain(
      "katek.localhost",
    );
  });
});

test("a value that cannot be used is named with what it should be", () => {
  expect(() => loadServerConfig({ PORT: "eighty" })).toThrow(/^PORT cannot be used.*1 to 65535/);
  expect(() => loadDatabaseConfig({ DATABASE_URL: "mysql://db" })).toThrow(/^DATABASE_URL cannot be used/);
  expect(() => loadPostmarkConfig({ POSTMARK_FROM_EMAIL: "KaTek" })).toThrow(/^POSTMARK_FROM_EMAIL cannot be used/);
});
