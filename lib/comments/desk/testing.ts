import { randomBytes } from "node:crypto";
import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { newCode } from "../../links/link.ts";

/** A story of a test's own, in a section of its own. */
export async function tellStory(): Promise<{ id: number; sectionId: number }> {
  return db.story.create({
    data: { shortLink: { create: { code: newCode() } }, section: { create: { slug: `d-${newCode()}` } } },
    select: { id: true, sectionId: true },
  });
}

/** A comment that nobody has decided on, unless told. */
export async function say(over: Partial<Prisma.CommentUncheckedCreateInput> = {}) {
  const status = over.status ?? "HELD";
  return db.comment.create({
    data: {
      ...{ storyId: over.storyId ?? (await tellStory()).id, language: "en", authorName: "Amal", text: "Words" },
      ...{ formKey: new Uint8Array(randomBytes(32)), decidedAt: status === "HELD" ? null : new Date(), ...over },
    },
  });
}

/** A visitor's or a key's worth of bytes that no other test has. */
export const someBytes = () => new Uint8Array(randomBytes(32));
