import type { OutsideFacts } from "./facts.ts";

/** One of Standard Webhooks' own examples. */
export const hookSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/** What is told of a comment of a test's own. */
export function someFacts(facts: Partial<OutsideFacts> = {}): OutsideFacts {
  return {
    ...{ action: "NEW", text: "سڵاو & ok", author: "Ada", email: "ada@news.example", language: "ckb", parentId: null },
    story: { code: "abc234", publishedAt: new Date("2026-11-27T08:00:00Z") },
    ...{ visitor: new Uint8Array(32).fill(7), honeypot: "", at: new Date("2026-11-28T09:00:00Z") },
    ...facts,
  };
}
