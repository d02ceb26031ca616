import type { Prisma } from "../../generated/prisma/client.ts";
import { pictureIds, recordingIds } from "../body.ts";
import type { Draft } from "./draft.ts";

/** Says whether every picture and recording that is shown is kept here. */
export async function hasUploads(
  tx: Prisma.TransactionClient,
  { body, leadMediaId }: Pick<Draft, "body" | "leadMediaId">,
): Promise<boolean> {
  const ids = new Set([...pictureIds(body), ...(leadMediaId === null ? [] : [leadMediaId])]);
  const recordings = recordingIds(body);
  return (
    (await tx.media.count({ where: { id: { in: [...ids] } } })) === ids.size &&
    (await tx.recording.count({ where: { id: { in: recordings } } })) === recordings.length
  );
}
