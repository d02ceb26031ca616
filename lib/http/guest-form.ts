import type { FormState } from "../form-state.ts";
import type { Unsent } from "../request.ts";
import type { Language } from "../text/language.ts";

/** Who sends a form, as far as the house may know it, and where to. */
export interface Sender {
  /** The path that it was posted to, percent-encoded, without its query. */
  path: string;
  language: Language;
  /** Keyed hashes (lib/http/visitor.ts): of the address, for limits, and of it and the kind of browser, for history. */
  visitor: string;
  trace: string;
}

/** What becomes of a form. What was refused, or has nowhere to go, gives every word back. */
export type Answered =
  /** `hasChanged`: what readers see. Whoever did it finds it so at the next request. */
  | { kind: "accepted"; location: string; hasChanged?: true }
  /** For a program that wants to see nothing. */
  | { kind: "done" }
  | { kind: "refused"; state: FormState; status: number }
  | { kind: "withdrawn" | "by-order" | "not-found" };

/**
 * A form that guests fill in. It posts as plain HTML to its page's own address, and the front door answers it without
 * the framework: a page from an earlier build, a cache or a plain HTTP client sends the same as the newest page.
 */
export interface GuestForm {
  /** Which form the page shows again that keeps the words of one that did not arrive; without it, the words alone. */
  of?: NonNullable<Unsent["of"]>;
  /** Which addresses take it. */
  at: RegExp;
  /** What it has; no other field is read. */
  fields: readonly string[];
  /** Rejects only for our own fault. */
  take(form: FormData, sender: Sender): Promise<Answered>;
}
