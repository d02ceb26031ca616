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
    REPLY_DEPTH: 3,
    TRUST_PROXY: 0,
    REPORTS_TO_HOLD: 0,
    VISITOR_DAYS: 7,
    TRUST_APPROVALS: 3,
    TRUST_DAYS: 180,
    KEEP_EMAIL_DAYS: 180,
    INDEXNOW_URL: "https://api.indexnow.org/indexnow",
    AKISMET_URL: "https://rest.akismet.com/1.1/",
    CHECK_TIMEOUT: 1_500,
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

test("letters come from an address, with a name or without", () => {
  const from = (MAIL_FROM: string) => environment({ MAIL_FROM }).MAIL_FROM;
  expect(from("news@news.example")).toEqual({ name: "", address: "news@news.example" });
  expect(from("The News <news@news.example>")).toEqual({ name: "The News", address: "news@news.example" });
  expect(from(' "الأخبار, اليوم" <news@news.example> ')).toEqual({
    name: "الأخبار, اليوم",
    address: "news@news.example",
  });
  for (const wrong of ["news", "News <news>", "a@news.example, b@news.example", "A\nB <a@news.example>", "<>"]) {
    expect(() => from(wrong)).toThrow("MAIL_FROM must be an address such as News <news@news.example>");
  }
});

test("mail needs a server and an address, and a wrong server's password is not told", () => {
  const SMTP_URL = "smtps://me:the-password@mail.example";
  expect(environment({ SMTP_URL, MAIL_FROM: "news@news.example" }).SMTP_URL).toBe(SMTP_URL);
  expect(() => environment({ SMTP_URL })).toThrow(
    "MAIL_FROM must be set when SMTP_URL is, such as News <news@news.example>.",
  );
  const wrong = () => environment({ SMTP_URL: SMTP_URL.replace("smtps", "https") });
  expect(wrong).toThrow("SMTP_URL must be an address such as");
  expect(wrong).not.toThrow("the-password");
});

test("services of others are reached in https, and in http on this machine only", () => {
  for (const name of ["WEBSUB_HUB", "INDEXNOW_URL", "AKISMET_URL"] as const) {
    for (const address of ["https://hub.example/", "http://127.0.0.1:8080/hub", "http://localhost/", "http://[::1]:1/"])
      expect(environment({ [name]: address })[name]).toBe(address);
    for (const wrong of ["http://hub.example/", "http://localhost.example/", "hub.example", "ftp://hub.example/"])
      expect(() => environment({ [name]: wrong })).toThrow(`${name} must be an address such as https://`);
  }
});

test("the key of IndexNow can be a file's name", () => {
  expect(environment({ INDEXNOW_KEY: "0123456789abcdef-XYZ" }).INDEXNOW_KEY).toBe("0123456789abcdef-XYZ");
  for (const INDEXNOW_KEY of ["short", "a/../../b1234", "a".repeat(129), "with space"])
    expect(() => environment({ INDEXNOW_KEY })).toThrow("INDEXNOW_KEY must have 8 to 128 letters, digits and hyphens");
});

test("a check of one's own has an address and a secret, which is not told", () => {
  const HOOK_URL = "https://checks.example/comments";
  const HOOK_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  expect(environment({ HOOK_URL, HOOK_SECRET })).toMatchObject({ HOOK_URL, HOOK_SECRET });
  for (const half of [{ HOOK_URL }, { HOOK_SECRET }])
    expect(() => environment(half)).toThrow("HOOK_URL and HOOK_SECRET must be set together.");
  for (const wrong of ["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_short"]) {
    const read = () => environment({ HOOK_URL, HOOK_SECRET: wrong });
    expect(read).toThrow("HOOK_SECRET must be whsec_ and 24 to 64 bytes in base64");
    expect(read).not.toThrow(wrong);
  }
});

test("every fault is named at once", () => {
  expect(() => environment({ PORT: "70000", SAMPLE: "x" })).toThrow(/PORT.*SAMPLE/);
});
