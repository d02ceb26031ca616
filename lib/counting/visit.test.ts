import { expect, test } from "vitest";
import { whoAsks } from "./visit.ts";

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

const visit = (headers: Record<string, string>, method = "GET") =>
  whoAsks(method, { "user-agent": firefox, ...headers });

test("a browser is a person", () => {
  expect(visit({})).toBe("person");
  expect(visit({}, "POST")).toBe("person");
});

test("looking and guessing ahead is nobody", () => {
  expect(visit({}, "HEAD")).toBe("nobody");
  expect(visit({ "sec-purpose": "prefetch;prerender" })).toBe("nobody");
  expect(visit({ purpose: "prefetch" })).toBe("nobody");
  expect(visit({ "x-moz": "prefetch" })).toBe("nobody");
});

test.each([
  "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
  "WhatsApp/2.24.6.77 A",
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  "curl/8.5.0",
  "",
])("%s is a robot, whatever it does", (agent) => {
  expect(visit({ "user-agent": agent })).toBe("robot");
  expect(visit({ "user-agent": agent }, "HEAD")).toBe("robot");
});
