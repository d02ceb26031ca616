import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { announce } from "../../press/journal.ts";
import { type Allowed, may } from "../../staff/roles.ts";
import { announceArticle } from "../../stories/desk/announcement.ts";
import type { Language } from "../../text/language.ts";
import { settleArrival } from "../arrival.ts";
import { readCaptions, tidyCaptions } from "../captions.ts";
import { recording } from "../public.ts";
import { type Recording, type RecordingFault, recordingTypes } from "../recording.ts";
import { removeUpload } from "../store.ts";

/** Keeps a file whose parts have all arrived, and remembers who sent it. */
export async function addRecording(
  author: Allowed<"write">,
  arrival: string,
  bytes: number,
): Promise<{ kind: "added"; recording: Recording } | { kind: RecordingFault }> {
  const settling = await settleArrival(arrival, bytes);
  if (settling.kind !== "stored") return settling;
  const { id, type } = settling;
  try {
    const data = { id, bytes, ...recordingTypes[type], uploadedBy: author.id };
    return { kind: "added", recording: await db.recording.create({ data, select: recording }) };
  } catch (error) {
    await removeUpload(id);
    throw error;
  }
}

export type Captioning =
  | { kind: "captioned"; recording: Recording }
  | { kind: "unreadable"; line: number }
  | { kind: "not-yours" };

/**
 * Sets what is said in a recording in one language. What readers see already is the editors' to change; before, it is
 * also theirs who uploaded it.
 */
export function captionRecording(
  author: Allowed<"write">,
  id: string,
  language: Language,
  file: string,
): Promise<Captioning> {
  return db.$transaction(async (tx) => {
    const found = await tx.recording.findUnique({ where: { id }, select: { uploadedBy: true } });
    if (!found) return { kind: "not-yours" };
    const [articles, pages] = [await articlesWith(tx, id), await pagesWith(tx, id)];
    const isOwn = found.uploadedBy === author.id && articles.length + pages.length === 0;
    if (!isOwn && !may(author.role, "publish")) return { kind: "not-yours" };
    // Not before: a long file takes a while to read.
    const vtt = tidyCaptions(file);
    const reading = readCaptions(vtt);
    if ("line" in reading) return { kind: "unreadable", line: reading.line };
    await tx.recordingCaptions.upsert({
      where: { recordingId_language: { recordingId: id, language } },
      create: { recordingId: id, language, vtt },
      update: { vtt },
    });
    for (const article of articles) await announceArticle(tx, article);
    if (pages.length > 0) await announce(tx, ...pages.map((slug) => `page ${slug}` as const));
    return { kind: "captioned", recording: await tx.recording.findUniqueOrThrow({ where: { id }, select: recording }) };
  });
}

/** The published articles in which a recording stands. */
async function articlesWith(tx: Prisma.TransactionClient, id: string): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM articles
    WHERE status = 'PUBLISHED' AND jsonb_path_exists(body, '$.**.recordingId ? (@ == $id)', jsonb_build_object('id', ${id}::text))
    ORDER BY id`;
  return rows.map((row) => row.id);
}

/** The slugs of the pages in which a recording stands; readers see every page. */
async function pagesWith(tx: Prisma.TransactionClient, id: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    SELECT DISTINCT slug FROM pages JOIN page_texts ON page_id = pages.id
    WHERE jsonb_path_exists(body, '$.**.recordingId ? (@ == $id)', jsonb_build_object('id', ${id}::text))`;
  return rows.map((row) => row.slug);
}
