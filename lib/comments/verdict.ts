import type { Finding } from "./check.ts";

export interface Circumstances {
  /** The sender's address, visitor or domain may not write here. */
  isBarred: boolean;
  isTrusted: boolean;
  /** Whether what nothing speaks against is published, whoever wrote it. */
  isOpen: boolean;
  /** Whether even those wait who are trusted. */
  holdsAll: boolean;
}

export type Status = "PUBLISHED" | "HELD" | "REFUSED" | "SPAM";

/**
 * What becomes of a new comment. Who is barred is refused. Of the findings the first that refuses it or calls it spam
 * decides; any other has it wait, one that failed among them. What nothing speaks against is published where it may be.
 */
export function statusOf(
  { isBarred, isTrusted, isOpen, holdsAll }: Circumstances,
  findings: readonly Finding[],
): Status {
  if (isBarred) return "REFUSED";
  const decisive = findings.find(decides);
  if (decisive) return decisive.effect === "SPAM" ? "SPAM" : "REFUSED";
  const mayAppear = (isTrusted || isOpen) && !holdsAll;
  return mayAppear && !findings.some(speaksAgainst) ? "PUBLISHED" : "HELD";
}

/** Whether a finding takes the decision from the moderators. What could not be asked decides nothing. */
export function decides({ effect, failed }: Finding): boolean {
  return !failed && (effect === "REFUSE" || effect === "SPAM");
}

function speaksAgainst({ effect }: Finding): boolean {
  return effect !== "PUBLISH";
}
