import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { expect, test } from "vitest";
import { frameOrigins } from "../stories/embeds.ts";
import { freshNonce, readerPolicy, staffPolicy } from "./policy.ts";

/** What Google's evaluator holds against a policy: high, medium, or written wrongly. */
function held(policy: string): string[] {
  return new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => [Severity.HIGH, Severity.MEDIUM, Severity.SYNTAX].includes(severity))
    .map(({ directive, description }) => `${directive}: ${description}`);
}

test("Google's evaluator holds nothing against what readers and staff get", () => {
  expect(held(readerPolicy)).toEqual([]);
  expect(held(staffPolicy(freshNonce(), "production"))).toEqual([]);
  expect(held(staffPolicy("short", "production"))).not.toEqual([]);
  expect(held(readerPolicy.replace("script-src 'self'", "script-src 'unsafe-inline'"))).not.toEqual([]);
});

test("nothing unsafe is allowed but in development, and that only to staff pages", () => {
  for (const policy of [readerPolicy, staffPolicy("x", "production"), staffPolicy("x", "test")])
    expect(policy).not.toContain("unsafe");
  expect(staffPolicy("x", "development")).toContain("'unsafe-eval'");
});

test("readers may see frames of the few sites that can be embedded, staff of nobody", () => {
  const sources = (policy: string, name: string) =>
    policy
      .split("; ")
      .find((directive) => directive.startsWith(`${name} `))
      ?.slice(name.length + 1);
  expect(sources(readerPolicy, "frame-src")).toBe(frameOrigins.join(" "));
  expect(frameOrigins.every((it) => new URL(it).origin === it && it.startsWith("https://"))).toBe(true);
  expect(staffPolicy("x", "production")).not.toContain("frame-src");
  for (const policy of [readerPolicy, staffPolicy("x", "production")])
    expect(sources(policy, "media-src")).toBe("'self'");
});

test("a nonce has 128 bits at least, and none comes twice", () => {
  const nonces = Array.from({ length: 1_000 }, freshNonce);
  expect(new Set(nonces).size).toBe(nonces.length);
  for (const nonce of nonces) expect(Buffer.from(nonce, "base64").length).toBeGreaterThanOrEqual(16);
});
