import { receiptByMail } from "../comments/receipt.ts";
import { inWords, readRedactions, redacted } from "../comments/redaction.ts";
import { stands } from "../comments/standing.ts";
import { reasonInWords } from "../comments/wording.ts";
import { db } from "../db.ts";
import { env } from "../env.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { type About, type Worker, worker } from "../jobs/work.ts";
import type { Letter } from "../mail/letter.ts";
import { sendLetter } from "../mail/send.ts";
import { translator } from "../messages/translator.ts";
import { hashOf, tokenOf } from "../secret-token.ts";
import { articlePath } from "../stories/story.ts";
import type { Language } from "../text/language.ts";
import { confirmation, decided, receiptCopy, replied, repliedOnceDecided } from "./jobs.ts";
import { askToConfirm, copyOfReceipt, type Occasion, tellDecision, tellReply } from "./letters.ts";
import { offToken, type Silenced } from "./silence.ts";

const written = {
  id: true,
  status: true,
  language: true,
  email: true,
  text: true,
  redactions: true,
  mailDecision: true,
  mailReplies: true,
  addressId: true,
  address: { select: { email: true, confirmedAt: true, silencedAt: true } },
  story: { select: { code: true, articles: { select: { language: true, slug: true, headline: true } } } },
} as const satisfies Prisma.CommentSelect;

type Written = Prisma.CommentGetPayload<{ select: typeof written }>;

/** Who sends guests their letters. What a letter says is looked up when it goes out: it may have changed meanwhile. */
export const postmen: readonly Worker[] = [
  worker(confirmation, sendConfirmation),
  worker(receiptCopy, sendReceipt),
  worker(decided, sendDecision),
  worker(replied, sendReply),
  worker(repliedOnceDecided, sendDecidedReply),
];

async function sendConfirmation({ comment: id }: { comment: number }, about: About): Promise<void> {
  const comment = await db.comment.findUnique({ where: { id }, select: written });
  if (!comment?.email || comment.addressId !== null) return;
  const { email, language } = comment;
  const known = await db.guestAddress.findUnique({ where: { email }, select: { silencedAt: true } });
  if (known?.silencedAt) return;
  // The same at every attempt: the letter may have arrived although the server did not say so.
  const token = tokenOf("confirmation", about.id, id);
  const asked = { confirmHash: hashOf(token), askedById: id, askedAt: new Date() };
  const data = { where: { email }, create: { email, language, ...asked }, update: asked, select: { id: true } };
  const { id: address } = await db.guestAddress.upsert(data);
  // Somebody else may have given this address: one click ends whatever may come of that.
  const off = offAddress(language, { address });
  await send(email, off, about, askToConfirm({ ...occasion(comment, `/${language}/confirm/${token}`), off }));
}

async function sendReceipt({ comment: id }: { comment: number }, about: About): Promise<void> {
  const comment = await db.comment.findUnique({ where: { id }, select: written });
  const to = comment && addressOf(comment);
  if (!to || comment.text === null) return;
  await send(
    to,
    offOf(comment),
    about,
    copyOfReceipt(occasion(comment, await receiptPath(comment, about)), comment.text),
  );
}

async function sendDecision({ decision: id }: { decision: number }, about: About): Promise<void> {
  const decision = await db.decision.findUnique({
    where: { id },
    select: { verdict: true, reason: true, answer: true, comment: { select: written } },
  });
  const comment = decision?.comment;
  const to = comment?.mailDecision && addressOf(comment);
  if (!decision || !comment || !to || comment.text === null || !(await stands(id, comment.id))) return;
  const told = occasion(comment, await receiptPath(comment, about));
  // Refused, and still to be read: what was refused is a correction.
  const isCorrection = decision.verdict === "REFUSED" && comment.status === "PUBLISHED";
  const reason = await reasonInWords(decision.verdict === "SPAM" ? "SPAM" : (decision.reason ?? "OTHER"), told.t);
  const words = inWords(redacted(comment.text, readRedactions(comment.redactions)), comment.language);
  await send(to, offOf(comment), about, tellDecision(told, { ...decision, reason, isCorrection }, words));
}

async function sendDecidedReply({ decision: id }: { decision: number }, about: About): Promise<void> {
  const decision = await db.decision.findUnique({ where: { id }, select: { commentId: true } });
  if (decision && (await stands(id, decision.commentId))) await sendReply({ comment: decision.commentId }, about);
}

async function sendReply({ comment: id }: { comment: number }, about: About): Promise<void> {
  const reply = await db.comment.findUnique({
    where: { id },
    select: {
      status: true,
      authorName: true,
      text: true,
      redactions: true,
      addressId: true,
      parent: { select: written },
    },
  });
  const comment = reply?.parent;
  const to = comment?.mailReplies && addressOf(comment);
  if (!to || !reply || reply.status !== "PUBLISHED" || reply.text === null || reply.authorName === null) return;
  // Nobody need be told of their own words.
  if (reply.addressId === comment.addressId) return;
  const article = articleOf(comment);
  const page = article ? articlePath({ ...article, code: comment.story.code }) : `/${comment.language}`;
  const told = occasion(comment, `${page}?comment=${id}#comment-${id}`);
  const words = inWords(redacted(reply.text, readRedactions(reply.redactions)), comment.language);
  await send(to, offOf(comment), about, tellReply(told, { name: reply.authorName, words }));
}

/** Where mail about a comment goes: nowhere until its writer has shown that the address is theirs. */
function addressOf({ email, address }: Written): string | null {
  return address?.confirmedAt && !address.silencedAt && address.email === email ? address.email : null;
}

function articleOf({ language, story }: Written) {
  return story.articles.find((it) => it.language === language) ?? story.articles[0];
}

async function receiptPath({ id, language }: Written, { id: job }: About): Promise<string> {
  return `/${language}/receipts/${await receiptByMail(id, job)}`;
}

function occasion(comment: Written, path: string): Occasion {
  const { SITE_URL, SITE_NAME, TIME_ZONE } = env();
  return {
    t: translator(comment.language, TIME_ZONE),
    site: SITE_NAME,
    headline: articleOf(comment)?.headline ?? SITE_NAME,
    goal: SITE_URL + path,
    off: offOf(comment),
  };
}

function offOf({ id, language }: Written): string {
  return offAddress(language, { comment: id });
}

function offAddress(language: Language, silenced: Silenced): string {
  return `${env().SITE_URL}/${language}/mail/${offToken(silenced)}`;
}

async function send(to: string, unsubscribe: string, { id }: About, letter: Letter): Promise<void> {
  await sendLetter(to, letter, { id, list: { unsubscribe, id: "comments" } });
}
