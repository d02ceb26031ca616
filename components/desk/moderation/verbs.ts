import type { RefusalReason, Verdict } from "#lib/generated/prisma/enums.ts";

/** A comment that is on the page, as the moderator sees it. */
export interface Item {
  id: number;
  revision: number;
  name: string;
  /** Its words. */
  seen: string;
}

export interface Choice {
  verdict: Verdict;
  reason: RefusalReason | null;
  answer: string | null;
}

type Ruling = Choice & { commentId: number; revision: number };

/** Nobody is signed in any more, so that nothing was done. */
type SignedOut = { kind: "signed-out" };

export type Outcome =
  | SignedOut
  | { kind: "decided"; decisionId: number }
  | { kind: "unknown" }
  | {
      kind: "already-decided" | "changed";
      words: string;
      decision: { verdict: Verdict; staff: string; time: string } | null;
    };

/** Decisions that are taken back together. */
export type Undoing = { decisionIds: number[] } | { batch: string };

/** What the server does. */
export interface Verbs {
  decide: (ruling: Ruling) => Promise<Outcome>;
  decideSome: (rulings: Ruling[]) => Promise<SignedOut | { kind: "decided"; batch: string; decided: number[] }>;
  undo: (which: Undoing) => Promise<SignedOut | { kind: "undone"; undone: number; missed: number }>;
  claim: (commentId: number) => Promise<SignedOut | { kind: "yours" | "unknown" } | { kind: "taken"; name: string }>;
  /** Whether the page may be fetched anew: without a session it would become the sign-in page. */
  lookIn: () => Promise<SignedOut | { kind: "signed-in" }>;
}
