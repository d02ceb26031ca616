import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readSettings, SettingsError } from "./env.ts";

// Next's types make NODE_ENV a part of every environment.
const environment = (given: Record<string, string>) => readSettings({ NODE_ENV: "test", ...given });

test("everything has a default", () => {
  expect(environment({})).toEqual({
    PORT: 3000,
    HOST: "0.0.0.0",
    SITE_URL: "http://localhost:3000",
    SITE_NAME: "Dateline",
    TIME_ZONE: "UTC",
    PRESS_MEMORY: 256,
    DATA_DIR: resolve("data"),
    SAMPLE: true,
    TRUST_PROXY: 0,
    REPORTS_TO_HOLD: 0,
    VISITOR_DAYS: 7,
    KEEP_EMAIL_DAYS: 180,
  });
});

test("an empty setting is one that is not set", () => {
  expect(environment({ PORT: "", DATABASE_URL: " ", SITE_URL: "" })).toMatchObject({ PORT: 3000 });
});

test("the address of the site is an origin", () => {
  expect(environment({ SITE_URL: "https://news.example/" }).SITE_URL).toBe("https://news.example");
  for (const SITE_URL of ["news.example", "ftp://news.example", "https://news.example/a", "https://me@news.example"]) {
    expect(() => environment({ SITE_URL })).toThrow(SettingsError);
  }
});

test("every fault is named at once", () => {
  expect(() => environment({ PORT: "70000", SAMPLE: "x" })).toThrow(/PORT.*SAMPLE/);
});
