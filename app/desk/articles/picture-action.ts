"use server";

import { addPicture } from "#lib/media/desk.ts";
import { faultsInWords, type Picture } from "#lib/media/media.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { deskWords } from "../words.ts";

export type Upload = { kind: "added"; picture: Picture } | { kind: "refused"; why: string };

/** Keeps a picture for the text that is being written. */
export async function uploadPicture(form: FormData): Promise<Upload> {
  const author = await findAllowed("write");
  if (!author) return { kind: "refused", why: (await deskWords())("desk.signedOut") };
  const file = form.get("file");
  if (!(file instanceof File)) return { kind: "refused", why: faultsInWords["not-a-picture"] };
  const addition = await addPicture(author, await file.bytes());
  return addition.kind === "added" ? addition : { kind: "refused", why: faultsInWords[addition.kind] };
}
