import { expect, test } from "vitest";
import type { Finding } from "./check.ts";
import { riskOf } from "./risk.ts";
import { type Circumstances, type Status, statusOf } from "./verdict.ts";

const plain: Circumstances = { isBarred: false, isTrusted: false, isOpen: false, holdsAll: false };
const holds: Finding = { rule: "rule", effect: "HOLD" };
const refuses: Finding = { rule: "rule", effect: "REFUSE" };
const spam: Finding = { rule: "rule", effect: "SPAM" };
const failed: Finding = { ...refuses, failed: true };

test.each<[Partial<Circumstances>, Finding[], Status]>([
  [{}, [], "HELD"],
  [{ isTrusted: true }, [], "PUBLISHED"],
  [{ isOpen: true }, [], "PUBLISHED"],
  [{ isTrusted: true, holdsAll: true }, [], "HELD"],
  [{ isOpen: true, holdsAll: true }, [], "HELD"],
  [{ isTrusted: true }, [{ rule: "links" }], "HELD"],
  [{ isOpen: true }, [holds], "HELD"],
  [{ isOpen: true }, [failed], "HELD"],
  [{ isOpen: true }, [holds, refuses], "REFUSED"],
  [{ isTrusted: true }, [holds, spam, refuses], "SPAM"],
  [{ isTrusted: true }, [refuses, spam], "REFUSED"],
  [{ isBarred: true, isTrusted: true }, [spam], "REFUSED"],
  [{ isOpen: true }, [{ rule: "hook", effect: "PUBLISH" }], "PUBLISHED"],
])("%j with %j is %s", (over, findings, status) => expect(statusOf({ ...plain, ...over }, findings)).toBe(status));

test.each<[Finding[], number]>([
  [[], 0],
  [[{ rule: "trusted" }], 0],
  [[{ rule: "links" }], 30],
  [[{ rule: "links" }, { rule: "haste" }], 51],
  [[failed], 5],
  [[spam], 90],
  [[spam, refuses, { rule: "honeypot" }, { rule: "blocked" }], 100],
])("%j is a risk of %i", (findings, risk) => expect(riskOf(findings)).toBe(risk));
