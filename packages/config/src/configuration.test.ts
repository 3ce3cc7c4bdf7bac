import { describe, expect, test } from "vitest";
import {
  loadCloudinaryConfig,
  loadDatabaseConfig,
  loadEncryptionKeys,
  loadGoogleConfig,
  loadMode,
  loadOpenAIConfig,
  loadOutboundConfig,
  loadPostmarkConfig,
  loadRateLimits,
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
  test("secrets need a key of one's own, and webhooks go to https alone", () => {
    expect(() => loadEncryptionKeys(production)).toThrow(/^KATEK_ENCRYPTION_KEYS is not set/);
    expect(loadOutboundConfig(production)).toEqual({ httpsOnly: true, trustedOrigins: [] });
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

describe("the keys for secrets", () => {
  const key = (fill: number) => Buffer.alloc(32, fill).toString("base64");
  test("are known by their version; the first encrypts", () => {
    const { current, keys } = loadEncryptionKeys({ KATEK_ENCRYPTION_KEYS: `v2:${key(2)}, v1:${key(1)}` });
    expect([current, [...keys.keys()]]).toEqual(["v2", ["v2", "v1"]]);
  });
  test.each([`v1:${key(1).slice(4)}`, key(1), `v1:${key(1)},v1:${key(2)}`, "v1:"])(
    "that cannot be used are refused, and not shown",
    (value) => {
      const load = () => loadEncryptionKeys({ KATEK_ENCRYPTION_KEYS: value });
      expect(load).toThrow(/^KATEK_ENCRYPTION_KEYS cannot be used/);
      expect(load).not.toThrow(key(1).slice(8, 40));
    },
  );
});

describe("rate limits", () => {
  test("are as they are written, multiplied, or switched off", () => {
    expect(loadRateLimits({})?.api.actor).toEqual({ points: 600, seconds: 60 });
    expect(loadRateLimits({ KATEK_RATE_LIMIT_SCALE: "2.5" })?.api.actor?.points).toBe(1_500);
    expect(loadRateLimits({ KATEK_RATE_LIMIT_SCALE: "0" })).toBeNull();
    expect(() => loadRateLimits({ KATEK_RATE_LIMIT_SCALE: "none" })).toThrow(/^KATEK_RATE_LIMIT_SCALE cannot be used/);
  });
  test("believe no proxy in the demo, one in production, or as many as are named", () => {
    expect(loadServerConfig({}).proxyHops).toBe(0);
    expect(loadServerConfig(production).proxyHops).toBe(1);
    expect(loadServerConfig({ ...production, TRUSTED_PROXY_HOPS: "0" }).proxyHops).toBe(0);
    expect(() => loadServerConfig({ TRUSTED_PROXY_HOPS: "-1" })).toThrow(/^TRUSTED_PROXY_HOPS cannot be used/);
  });
});

describe("pictures", () => {
  const account = { cloudName: "hammer", apiKey: "123", apiSecret: "s3cr-t_" };
  const own = { baseUrl: "https://api.cloudinary.com", deliveryUrl: "https://res.cloudinary.com" };
  test("stay on this machine unless Cloudinary is named, as one address or in three parts", () => {
    expect(loadCloudinaryConfig(production)).toBeNull();
    expect(loadCloudinaryConfig({ CLOUDINARY_URL: "cloudinary://123:s3cr-t_@hammer" })).toEqual({ ...account, ...own });
    const parts = { CLOUDINARY_CLOUD_NAME: "hammer", CLOUDINARY_API_KEY: "123", CLOUDINARY_API_SECRET: "s3cr-t_" };
    expect(loadCloudinaryConfig({ ...parts, CLOUDINARY_BASE_URL: "https://api-eu.cloudinary.com/" })).toEqual({
      ...account,
      ...own,
      baseUrl: "https://api-eu.cloudinary.com",
    });
    expect(() => loadCloudinaryConfig({ ...parts, CLOUDINARY_API_SECRET: "" })).toThrow(
      /^CLOUDINARY_API_SECRET is not/,
    );
    expect(() => loadCloudinaryConfig({ CLOUDINARY_URL: "https://cloudinary.com" })).toThrow(
      /^CLOUDINARY_URL cannot be/,
    );
  });
});
