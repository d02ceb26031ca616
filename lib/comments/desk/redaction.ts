import type { Allowed } from "../../staff/roles.ts";
import type { Redaction } from "../redaction.ts";

/** `nothing`: the offsets mark no passage of the text. */
export type Redacted = { kind: "redacted" | "nothing" | "changed" | "unknown" };

/** Blacks a passage of a comment's text out for readers. The record says how much, and not which words. */
export function redact(
  _moderator: Allowed<"moderate">,
  _passage: { commentId: number; revision: number } & Redaction,
): Promise<Redacted> {
  throw new Error("not yet");
}

/** Shows readers all of a comment's words again. */
export function liftRedactions(
  _moderator: Allowed<"moderate">,
  _comment: { commentId: number; revision: number },
): Promise<Redacted> {
  throw new Error("not yet");
}
