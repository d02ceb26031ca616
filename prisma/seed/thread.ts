import { randomBytes } from "node:crypto";
import type { Prisma } from "../../lib/generated/prisma/client.ts";
import type { CommentSample } from "./sample.ts";

interface Thread {
  storyId: number;
  comments: CommentSample[];
  from: Date;
  until: Date;
}

const decidingTakes = 4 * 60_000;

/** Writes a story's comments in the order they stand, spread evenly over the time it has been out. */
export async function writeThread(
  tx: Prisma.TransactionClient,
  { storyId, comments, from, until }: Thread,
): Promise<void> {
  const pause = (until.getTime() - from.getTime() - decidingTakes) / (count(comments) + 1);
  let written = from.getTime();

  const write = async (samples: CommentSample[], parent: { parentId?: number }) => {
    for (const { name, language, text, status = "PUBLISHED", replies = [] } of samples) {
      written += pause;
      const { id } = await tx.comment.create({
        data: {
          ...{ storyId, ...parent, language, text, status },
          authorName: name,
          email: address(name),
          formKey: randomBytes(32),
          createdAt: new Date(written),
          decidedAt: status === "HELD" ? null : new Date(written + decidingTakes),
        },
      });
      await write(replies, { parentId: id });
    }
  };
  await write(comments, {});
}

function count(comments: CommentSample[]): number {
  return comments.reduce((sum, { replies = [] }) => sum + 1 + count(replies), 0);
}

/** The same for the same name, and nobody's: example.org is set aside for examples (RFC 2606). */
function address(name: string): string {
  return `reader-${Buffer.from(name).toString("hex").slice(0, 40)}@example.org`;
}
