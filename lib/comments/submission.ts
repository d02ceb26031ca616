import { tellDesk } from "../desk-news/tell.ts";
import { mayAsk } from "../guests/confirmation.ts";
import { confirmation, receiptCopy } from "../guests/jobs.ts";
import { sendsMail } from "../mail/mail.ts";
import type { Mode } from "../modes/mode.ts";
import { modeNow } from "../modes/public.ts";
import type { OutsideFacts } from "../outside-checks/facts.ts";
import { askOutside } from "../outside-checks/public.ts";
import { judgeBy } from "../rules/judging.ts";
import { rulesAt } from "../rules/public.ts";
import { keyed, tokenOf } from "../secret-token.ts";
import { opinionOn } from "../spam-filter/public.ts";
import { sameWords } from "../text/folded-words.ts";
import type { Language } from "../text/language.ts";
import { findLinks } from "../text/links.ts";
import { visitorNow } from "../visitors/public.ts";
import { check, checkLinks, type Finding } from "./check.ts";
import type { CommentForm } from "./comment-form.ts";
import { type Asked, type Known, lookUp, store, visitorsRow } from "./intake.ts";
import { imitated } from "./protected-names.ts";
import { isStampOf } from "./stamp.ts";
import { decides, statusOf } from "./verdict.ts";

export interface Submission {
  code: string;
  language: Language;
  /** For limits and for history (lib/http/visitor.ts). */
  visitor: string;
  trace: string;
  form: CommentForm;
}

export type Submitted =
  /** `token` opens the receipt. */
  | { kind: "stored"; token: string; isPublished: boolean }
  /** `until`: when comments are taken again, where hours say so. */
  | { kind: "closed"; until: Date | null }
  | { kind: "withdrawn" | "by-order" | "not-found" }
  | { kind: "flooded"; whose: "visitor" | "story"; retryAfter: number };

/**
 * Stores a guest's comment, held unless a confirmed address has earned trust; it is on disk when this returns. The same
 * words sent again by the same form or from the same place (a double click, a retry after a cut connection) find the row
 * that is already there, and its receipt; from elsewhere they are another comment, held as a copy.
 */
export async function submitComment(submission: Submission): Promise<Submitted> {
  const { code, language, visitor, trace, form } = submission;
  // The words alone would not do: whoever sends them again with a guessed address would learn whether it was the right one.
  const who = form.form_key || trace;
  // Keyed, so that the table tells nobody which address wrote which words once the address is erased.
  const formKey = keyed("form", code, form.comment_parent, form.author, form.email, form.comment, who);
  const token = tokenOf("receipt", formKey.toString("base64url"));
  const wordsKey = keyed("words", sameWords(form.comment));
  const sender = { visitor: await visitorNow(trace), limitKey: visitorsRow(visitor) };
  const asked = { code, language, form, formKey, wordsKey, token, ...sender };
  const known = await lookUp(asked);
  if (!known) return { kind: "not-found" };
  if (known.article === "WITHDRAWN") return { kind: known.byOrder ? "by-order" : "withdrawn" };
  if (known.isHere) return { kind: "stored", token, isPublished: false };
  const place = { ...known, version: known.settings, storyMode: known.mode, language };
  const mode = await modeNow(place);
  if (mode.mode === "CLOSED") return { kind: "closed", until: mode.until };
  if (known.crowdedFor !== null) return { kind: "flooded", whose: "story", retryAfter: known.crowdedFor };

  // Before anybody is asked about it; the point is taken when the comment is stored.
  if (known.spentFor !== null) return { kind: "flooded", whose: "visitor", retryAfter: known.spentFor };

  const verdict = judge(known, mode, await findingsOn(asked, known));
  const letter = mayWrite(verdict) ? await letterFor(submission, known) : null;
  const stored = await store({ ...asked, known, ...verdict, letter });
  if (stored.kind === "spent") return { kind: "flooded", whose: "visitor", retryAfter: stored.retryAfter };
  // The same form came in twice at once, and the other was quicker; or an editor was.
  if (stored.kind === "outdated") return submitComment(submission);
  tellDesk();
  return { kind: "stored", token, isPublished: verdict.status === "PUBLISHED" };
}

/**
 * What speaks against a comment, in the order of the checks. Others are only asked about what our own have not decided
 * on: it costs time, and tells them of somebody.
 */
async function findingsOn(asked: Asked, known: Known): Promise<Finding[]> {
  const { code, language, form } = asked;
  const formal = check({
    honeypot: form.url,
    isStamped: isStampOf(code, form.stamp),
    writtenIn: form.written_in,
    copies: known.copies,
    imitates: await imitated(form.author),
  });
  const facts = { text: form.comment, author: form.author, email: form.email, language, story: code, at: new Date() };
  const ruled = judgeBy(await rulesAt(known.settings), { ...known, ...facts, section: known.sectionId });
  const links = checkLinks(findLinks(form.comment).filter(({ kind }) => kind === "link").length);
  const isSettled = isBarred(known) || ruled.some(decides);
  if (isSettled) return [...formal, ...ruled, ...links];
  const [opinion, outside] = await Promise.all([
    opinionOn({ language, text: form.comment }),
    askOutside(outsideFacts(asked, known)),
  ]);
  return [...formal, ...ruled, ...(opinion ? [opinion] : []), ...links, ...outside];
}

function outsideFacts({ code, language, form, visitor }: Asked, known: Known): OutsideFacts {
  return {
    ...{ action: "NEW", text: form.comment, author: form.author, email: form.email, language },
    ...{ visitor, honeypot: form.url, parentId: known.parentId },
    story: { code, publishedAt: known.publishedAt },
  };
}

function isBarred({ isBlocked, banned }: Known): boolean {
  return isBlocked || banned !== null;
}

/** What becomes of a comment, and why: what the checks found, and last what spoke for or against its writer. */
function judge(known: Known, { mode, holdsTrusted }: Mode, findings: Finding[]) {
  const { isTrusted, isBlocked, banned } = known;
  const isOpen = mode === "OPEN";
  const circumstances = { isBarred: isBarred(known), isTrusted, isOpen, holdsAll: holdsTrusted };
  const status = statusOf(circumstances, findings);
  const reasons: Finding[] = [];
  if (isBlocked) reasons.push({ rule: "blocked" });
  // An address is let go of some day, and findings are not: only a domain is named.
  if (banned !== null) reasons.push({ rule: "banned", ...(!banned.includes("@") && { detail: banned }) });
  if (status === "PUBLISHED") reasons.push(isTrusted ? { rule: "trusted" } : { rule: "mode", effect: "PUBLISH" });
  if (status === "HELD" && holdsTrusted && (isTrusted || isOpen)) reasons.push({ rule: "mode", effect: "HOLD" });
  return { status, findings: [...findings, ...reasons] };
}

/** Robots and those who are blocked make the site write to nobody. */
function mayWrite({ status, findings }: ReturnType<typeof judge>): boolean {
  return status !== "REFUSED" && status !== "SPAM" && !findings.some(({ rule }) => rule === "honeypot");
}

/** A copy of the receipt for who has shown that the address is theirs; else the question whether it is. */
async function letterFor({ form, visitor }: Submission, { addressId }: Known) {
  if (!form.mail || !sendsMail()) return null;
  if (addressId !== null) return receiptCopy;
  return (await mayAsk(form.email, visitor)) ? confirmation : null;
}
