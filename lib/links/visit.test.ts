import { expect, test } from "vitest";
import { isPerson } from "./visit.ts";

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

function visit(headers: Record<string, string>, method = "GET"): boolean {
  return isPerson(method, { "user-agent": firefox, ...headers });
}

test("a browser is a person", () => {
  expect(visit({})).toBe(true);
});

test("looking, guessing ahead and robots are not", () => {
  expect(visit({}, "HEAD")).toBe(false);
  expect(visit({ "sec-purpose": "prefetch;prerender" })).toBe(false);
  expect(visit({ purpose: "prefetch" })).toBe(false);
  expect(visit({ "x-moz": "prefetch" })).toBe(false);
  for (const agent of [
    "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "WhatsApp/2.24.6.77 A",
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "curl/8.5.0",
    "",
  ]) {
    expect(visit({ "user-agent": agent }), agent).toBe(false);
  }
});
