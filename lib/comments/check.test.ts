import { expect, test } from "vitest";
import { check, checkLinks, type Facts, readFindings } from "./check.ts";

const plain: Facts = { honeypot: "", isStamped: true, writtenIn: 60_000, copies: 0, imitates: null };

test("nothing speaks against a comment that a person wrote in the form", () => {
  expect(check(plain)).toEqual([]);
  expect(check({ ...plain, writtenIn: null }), "without scripts").toEqual([]);
});

test.each<[Partial<Facts>, ReturnType<typeof check>]>([
  [{ honeypot: "https://spam.example" }, [{ rule: "honeypot" }]],
  [{ isStamped: false }, [{ rule: "stamp" }]],
  [{ writtenIn: 2_999 }, [{ rule: "haste" }]],
  [{ copies: 3 }, [{ rule: "duplicate", detail: 3 }]],
  [{ imitates: "Edo Editor" }, [{ rule: "name", detail: "Edo Editor" }]],
])("%j is found", (facts, findings) => {
  expect(check({ ...plain, ...facts })).toEqual(findings);
});

test("findings come in the order of the checks", () => {
  const all = { honeypot: "x", isStamped: false, writtenIn: 1, copies: 1, imitates: "x" };
  expect(check(all).map(({ rule }) => rule)).toEqual(["honeypot", "stamp", "haste", "duplicate", "name"]);
});

test("a third web address is one too many", () => {
  expect(checkLinks(2)).toEqual([]);
  expect(checkLinks(3)).toEqual([{ rule: "links", detail: 3 }]);
});

test("what another version kept is read as far as it is understood", () => {
  const kept = [{ rule: "links", detail: 3 }, { rule: "of tomorrow" }, "x", null];
  expect(readFindings(kept)).toEqual([{ rule: "links", detail: 3 }]);
  expect(readFindings("x")).toEqual([]);
});
