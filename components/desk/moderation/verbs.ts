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

/** Nobody is signed in any more, so that nothing was done. To be led to the sign-in page would cost what is typed on this one. */
export type SignedOut = { kind: "signed-out" };

/** What became of a decision, for the page that has gone on already. */
export type Outcome =
  | SignedOut
  | { kind: "decided"; decisionId: number }
  | { kind: "unknown" }
  | {
      kind: "already-decided" | "changed";
      /** Its words now. */
      words: string;
      decision: { verdict: Verdict; staff: string; time: string } | null;
    };

/** The numbers of those that were decided on, and what takes them back. */
export type DecidedSome = SignedOut | { kind: "decided"; batch: string; decided: number[] };

/** Decisions that are taken back together. */
export type Undoing = { decisionIds: number[] } | { batch: string };

/** How many decisions were taken back, and how many stay. */
export type Undone = SignedOut | { kind: "undone"; undone: number; missed: number };

/** Whose a comment is now: the name is that of the colleague who is there already. */
export type ClaimedNow = SignedOut | { kind: "yours" | "unknown" } | { kind: "taken"; name: string };

export type LookedIn = SignedOut | { kind: "signed-in" };

/** What the server does. */
export interface Verbs {
  decide: (ruling: Ruling) => Promise<Outcome>;
  decideSome: (rulings: Ruling[]) => Promise<DecidedSome>;
  undo: (which: Undoing) => Promise<Undone>;
  claim: (commentId: number) => Promise<ClaimedNow>;
  /** Whether the page may be fetched anew: without a session it would become the sign-in page. */
  lookIn: () => Promise<LookedIn>;
}
