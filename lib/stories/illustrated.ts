import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { listRecordings } from "../media/public.ts";
import { bodySchema, pictureIds, recordingIds } from "./body.ts";
import { picture } from "./shapes.ts";

/** Texts with all that stands in them: their bodies read, and the pictures and recordings that these need. */
export async function illustrated<Text extends { body: Prisma.JsonValue }>(texts: readonly Text[]) {
  const read = texts.map((text) => ({ ...text, body: bodySchema.parse(text.body) }));
  const needed = (idsOf: typeof pictureIds) => [...new Set(read.flatMap(({ body }) => idsOf(body)))];
  const pictures = await db.media.findMany({ where: { id: { in: needed(pictureIds) } }, select: picture });
  const recordings = await listRecordings(needed(recordingIds));
  return { texts: read, pictures, recordings };
}

/** One text with all that stands in it. */
export async function withBody<Text extends { body: Prisma.JsonValue }>(text: Text) {
  const { texts, ...media } = await illustrated([text]);
  const [read] = texts;
  if (!read) throw new Error("one text was asked for");
  return { ...read, ...media };
}
