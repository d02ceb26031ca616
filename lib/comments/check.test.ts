import { expect, test } from "vitest";
import { check, type Facts, readFindings } from "./check.ts";

const plain: Facts = { honeypot: "", isStamped: true, writtenIn: 60_000, copies: 0, links: 2, imitates: null };

test("nothing speaks against a comment that a person wrote in the form", () => {
  expect(check(plain)).toEqual([]);
  expect(check({ ...plain, writtenIn: null }), "without scripts").toEqual([]);
});

test.each<[Partial<Facts>, ReturnType<typeof check>]>([
  [{ honeypot: "https://spam.example" }, [{ rule: "honeypot" }]],
  [{ isStamped: false }, [{ rule: "stamp" }]],
  [{ writtenIn: 2_999 }, [{ rule: "haste" }]],
  [{ copies: 3 }, [{ rule: "duplicate", detail: 3 }]],
  [{ links: 3 }, [{ rule: "links", detail: 3 }]],
  [{ imitates: "Edo Editor" }, [{ rule: "name", detail: "Edo Editor" }]],
])("%j is found", (facts, findings) => {
  expect(check({ ...plain, ...facts })).toEqual(findings);
});

test("findings come in the order of the checks", () => {
  const all = { honeypot: "x", isStamped: false, writtenIn: 1, copies: 1, links: 9, imitates: "x" };
  expect(check(all).map(({ rule }) => rule)).toEqual(["honeypot", "stamp", "haste", "duplicate", "links", "name"]);
});

test("what another version kept is read as far as it is understood", () => {
  const kept = [{ rule: "links", detail: 3 }, { rule: "of tomorrow" }, "x", null];
  expect(readFindings(kept)).toEqual([{ rule: "links", detail: 3 }]);
  expect(readFindings("x")).toEqual([]);
});
