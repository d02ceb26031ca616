import { randomBytes, randomUUID } from "node:crypto";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { newCode } from "../links/link.ts";

/** 32 bytes that stand for a hash. */
export function aHash(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(randomBytes(32));
}

/** An address of a test's own. */
export function anEmail(): string {
  return `${randomUUID()}@example.org`;
}

/** A comment of a test's own, under a story of its own; published in the year 2000 unless told. */
export async function aComment(data: Partial<Prisma.CommentUncheckedCreateInput> = {}) {
  const story = await db.story.create({
    data: { shortLink: { create: { code: newCode() } }, section: { create: { slug: `s-${randomUUID()}` } } },
  });
  return db.comment.create({
    data: {
      ...{ storyId: story.id, language: "en", authorName: "Amal", text: "What Amal said", formKey: aHash() },
      ...{ status: "PUBLISHED", createdAt: new Date("2000-01-01"), decidedAt: new Date("2000-01-02") },
      ...data,
    },
  });
}
