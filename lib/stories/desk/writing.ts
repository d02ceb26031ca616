import { db } from "../../db.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import { reserveCode } from "../../links/desk/code.ts";
import { listRecordings } from "../../media/public.ts";
import { tellOfMove } from "../../pings/jobs.ts";
import { announce } from "../../press/journal.ts";
import { record } from "../../staff/audit.ts";
import { type Actor, type Allowed, isAllowed, may } from "../../staff/roles.ts";
import type { Language } from "../../text/language.ts";
import { slugFrom } from "../../text/slugs.ts";
import { recordingIds } from "../body.ts";
import { visible } from "../public.ts";
import { announceArticle, showingStory } from "./announcement.ts";
import type { Change } from "./change.ts";
import { noteChange } from "./correction.ts";
import type { Draft } from "./draft.ts";
import { obstaclesOf } from "./readiness.ts";
import { areAuthors, signAs, signBy } from "./signature.ts";
import { changeStory, refusalOfStory, type StoryRefusal } from "./story-change.ts";
import type { StoryEdit } from "./story-fields.ts";
import { hasUploads } from "./uploads.ts";

type Tx = Prisma.TransactionClient;

/** Where a new article belongs: a story of its own in a section, or a story that is told in other languages already. */
export type Place = { sectionId: number } | { storyId: number };

export type Creation =
  | { kind: "created"; articleId: number }
  | { kind: "no-such-place" | "exists" | "no-such-picture" };

/** Begins an article as its author's draft, and with the first of a story its short link. */
export async function createArticle(
  author: Allowed<"write">,
  place: Place,
  language: Language,
  draft: Draft,
): Promise<Creation> {
  try {
    return await db.$transaction(async (tx) => {
      if (!(await hasUploads(tx, draft))) return { kind: "no-such-picture" };
      const story =
        "storyId" in place ? await knownStory(tx, author, place.storyId) : await newStory(tx, author, place.sectionId);
      if (story === null) return { kind: "no-such-place" };
      const { id: storyId, sectionId } = story;
      const { id } = await tx.article.create({
        data: { storyId, sectionId, language, slug: slugFrom(draft.headline), ownerId: author.id, ...columns(draft) },
        select: { id: true },
      });
      await signAs(tx, id, author, language);
      await record(tx, author, "article.created", `article ${id}`, { storyId, language });
      return { kind: "created", articleId: id };
    });
  } catch (error) {
    // A story has one article in a language; other things than articles are unique, too.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") {
      if (error.meta?.modelName === "Article") return { kind: "exists" };
    }
    throw error;
  }
}

export type Saving =
  | { kind: "saved" }
  | { kind: "conflict" | "not-yours" | "no-such-picture" | "not-ready" }
  | { kind: StoryRefusal };

/** What is saved with a draft. */
export interface Besides {
  /** What the save is to readers of a published article; a mended typo unless told. */
  change?: Change | undefined;
  story?: StoryEdit | undefined;
  /** The authors of the byline in their order, for an editor to say. */
  byline?: number[] | undefined;
}

/**
 * Stores an edit of the version that the author saw; `conflict` when somebody has saved since.
 * The address of an article stays as it was first published, and so does its date of change when a typo is mended.
 */
export function saveArticle(
  author: Allowed<"write">,
  articleId: number,
  version: number,
  draft: Draft,
  { change = { kind: "TYPO" }, story, byline }: Besides = {},
): Promise<Saving> {
  return db.$transaction(async (tx) => {
    const article = await tx.article.findFirst({
      where: { id: articleId, ...mayEdit(author) },
      select: { status: true, publishedAt: true, storyId: true, language: true },
    });
    if (!article) return { kind: "not-yours" };
    const { storyId, language } = article;
    const editor = isAllowed(author, "publish") ? author : null;
    // Everything is looked at before anything is written: a refusal leaves nothing half done.
    if (byline && !editor) return { kind: "not-yours" };
    if (byline && !(await areAuthors(tx, byline))) return { kind: "no-such-label" };
    const refusal = story && (await refusalOfStory(tx, author, storyId, language, story));
    if (refusal) return { kind: refusal };
    if (!(await hasUploads(tx, draft))) return { kind: "no-such-picture" };
    const recordings = await listRecordings(recordingIds(draft.body), tx);
    // What was published stays fit to be.
    if (article.status !== "DRAFT" && obstaclesOf(draft, recordings).length > 0) return { kind: "not-ready" };
    const isPublic = article.status === "PUBLISHED";
    const moves = story !== undefined || byline !== undefined;
    const stoodIn = moves ? await showingStory(tx, storyId) : [];
    // Whoever saves second finds another version, also when both press at once, and overwrites nothing.
    const { count } = await tx.article.updateMany({
      where: { id: articleId, version, status: article.status },
      data: {
        ...columns(draft),
        ...(article.publishedAt === null && { slug: slugFrom(draft.headline) }),
        ...(isPublic && change.kind !== "TYPO" && { updatedAt: new Date() }),
        version: { increment: 1 },
        editedAt: new Date(),
      },
    });
    if (count === 0) return { kind: "conflict" };
    await record(tx, author, "article.saved", `article ${articleId}`, { version: version + 1 });
    const tellHub = moves ? await tellOfMove(tx, storyId) : null;
    if (story) await changeStory(tx, author, storyId, language, story);
    if (byline && editor) await signBy(tx, editor, articleId, byline);
    if (isPublic && editor) await noteChange(tx, editor, articleId, change);
    if (isPublic) await announceArticle(tx, articleId);
    await tellHub?.();
    const standsIn = moves ? await showingStory(tx, storyId) : [];
    if (stoodIn.length + standsIn.length > 0) await announce(tx, ...new Set([...stoodIn, ...standsIn]));
    return { kind: "saved" };
  });
}

/** Which articles somebody may see and change at the desk: an editor all, an author their own drafts. */
export function mayEdit(author: Actor) {
  return may(author.role, "publish") ? {} : ({ ownerId: author.id, status: "DRAFT" } as const);
}

/** Field by field: nothing else that a form may carry reaches the table. */
function columns(draft: Draft) {
  const { headline, standfirst, datelinePlace, keyPoints, body, leadMediaId, leadAlt, leadCaption, leadCredit } = draft;
  return { headline, standfirst, datelinePlace, keyPoints, body, leadMediaId, leadAlt, leadCaption, leadCredit };
}

const placed = { id: true, sectionId: true } as const;

function knownStory(tx: Tx, author: Allowed<"write">, storyId: number) {
  return tx.story.findFirst({ where: { id: storyId, ...mayAddTo(author) }, select: placed });
}

/** Which stories somebody may tell in one more language: an editor all, an author what is published and what is theirs. */
function mayAddTo(author: Actor) {
  if (may(author.role, "publish")) return {};
  return { articles: { some: { OR: [visible, { ownerId: author.id }] } } };
}

async function newStory(tx: Tx, author: Allowed<"write">, sectionId: number) {
  if (!(await tx.section.findUnique({ where: { id: sectionId }, select: { id: true } }))) return null;
  const story = await tx.story.create({ data: { code: await reserveCode(tx), sectionId }, select: placed });
  await record(tx, author, "story.created", `story ${story.id}`);
  return story;
}
