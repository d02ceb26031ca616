import { expect, test } from "vitest";
import { robots } from "../sitemaps/robots.ts";
import { kinds } from "./address.ts";
import { speculationRules } from "./speculation.ts";

const site = "https://dateline.example";

/** One address at least for each place that is not for everybody. */
const closed = [
  ...["/desk", "/desk/articles/1", "/sign-in", "/set-up/token", "/api/auth/session"],
  ...["/en/receipts/token", "/ckb/confirm/token", "/ar/mail/token"],
];

const disallowed = robots(site)
  .split("\n")
  .flatMap((line) => (line.startsWith("Disallow: ") ? [`${line.slice("Disallow: ".length)}*`] : []));

const notAhead = speculationRules.prefetch.flatMap(({ where }) =>
  where.and.flatMap((rule) => rule.not?.href_matches ?? []),
);

const isAmong = (patterns: readonly string[], path: string) =>
  patterns.some((pattern) => new URLPattern(pattern, site).test(path, site));

test.each(closed)("robots leave %s alone, and browsers fetch it for nobody ahead", (path) => {
  expect(isAmong(disallowed, path)).toBe(true);
  expect(isAmong(notAhead, path)).toBe(true);
});

test("what readers read is open to both", () => {
  for (const path of ["/en", "/en/articles/abc234/a-slug", "/ckb/sections/world"]) {
    expect(isAmong(disallowed, path) || isAmong(notAhead, path), path).toBe(false);
  }
});

test("an article that is asked for one comment is not fetched ahead", () => {
  expect(isAmong(notAhead, "/en/articles/abc234/a-slug?comment=17")).toBe(true);
});

test("no place that is not for everybody is missing here", () => {
  const places = kinds.filter(([, kind]) => kind === "staff" || kind === "private");
  expect(places.length).toBeGreaterThan(0);
  for (const [pattern] of places) {
    expect(
      closed.some((path) => pattern.test(path)),
      String(pattern),
    ).toBe(true);
    // Of several places in one pattern, each.
    for (const place of pattern.source.match(/[a-z]+(?:-[a-z]+)*/g) ?? []) {
      expect(
        closed.some((path) => pattern.test(path) && path.includes(place)),
        place,
      ).toBe(true);
    }
  }
});
