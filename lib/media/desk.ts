import { db } from "../db.ts";
import type { Allowed } from "../staff/roles.ts";
import type { Picture, PictureFault } from "./media.ts";
import { removeUpload, storePicture } from "./store.ts";

/** Keeps a picture that somebody uploads, and remembers who it was. */
export async function addPicture(
  author: Allowed<"write">,
  bytes: Uint8Array,
): Promise<{ kind: "added"; picture: Picture } | { kind: PictureFault }> {
  const storage = await storePicture(bytes);
  if (storage.kind !== "stored") return storage;
  const { id, width, height, widths } = storage.picture;
  try {
    await db.media.create({ data: { id, width, height, widths, uploadedBy: author.id } });
  } catch (error) {
    await removeUpload(id);
    throw error;
  }
  return { kind: "added", picture: storage.picture };
}
