import { expect, test } from "vitest";
import { canonicalPath, kindOf } from "./address.ts";

test.each([
  ["/", "machine"],
  ["/en", "reader"],
  ["/s/abc234", "short-link"],
  ["/s", "reader"],
  ["/en/articles/abc234", "reader"],
  ["/en/articles/abc234/slug", "article"],
  ["/ckb/articles/abc234/%DA%A9", "article"],
  ["/en/articles/abc234/slug/thanks", "reader"],
  ["/xx/articles/abc234/slug", "reader"],
  ["/desk", "staff"],
  ["/desk/nothing", "staff"],
  ["/desktop", "reader"],
  ["/sign-in", "staff"],
  ["/sign-in/x", "reader"],
  ["/set-up", "reader"],
  ["/set-up/token", "staff"],
  ["/api/nope", "reader"],
  ["/api/auth/session", "staff"],
  ["/media/x", "reader"],
  ["/_next/nope", "reader"],
  ["/healthz", "machine"],
  ["/healthz/x", "reader"],
  ["/problem/en/unavailable", "stand-in"],
])("%s is %s", (path, kind) => expect(kindOf(path)).toBe(kind));

test.each([
  ["/en/articles/abc234/some-slug", "/en/articles/abc234/some-slug"],
  ["/ckb/x/%da%a9", "/ckb/x/%DA%A9"],
  ["/ckb/x/ک", "/ckb/x/%DA%A9"],
  ["/en/%61%62c", "/en/abc"],
  ["/en/a%2Fb", "/en/a%2Fb"],
  ["/en/%", null],
  ["/en/%ff", null],
])("%s is spelt %s", (path, spelt) => expect(canonicalPath(path)).toBe(spelt));
