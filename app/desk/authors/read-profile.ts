import { type Profile, profileForm, profileOf } from "#lib/authors/profile.ts";
import type { FormState } from "#lib/form-state.ts";
import { addPicture } from "#lib/media/desk.ts";
import { faultsInWords } from "#lib/media/media.ts";
import { parseForm } from "#lib/parse-form.ts";
import type { Allowed } from "#lib/staff/roles.ts";
import { typed } from "../articles/refused.ts";

export type ReadProfile =
  | { kind: "read"; profile: Profile; values: FormState["values"] }
  | { kind: "refused"; state: FormState };

/** What an editor has typed of an author. The portrait is kept first, because a browser does not send a file twice. */
export async function readProfile(editor: Allowed<"write">, form: FormData): Promise<ReadProfile> {
  const file = form.get("portrait");
  const upload = file instanceof File && file.size > 0 ? await addPicture(editor, await file.bytes()) : null;
  if (upload?.kind === "added") form.set("portraitId", upload.picture.id);
  else if (form.get("removePortrait") === "yes") form.set("portraitId", "");
  const values = typed(form);
  const parsed = parseForm(profileForm, form);
  const errors: FormState["errors"] = parsed.kind === "refused" ? { ...parsed.state.errors } : {};
  if (upload && upload.kind !== "added") errors.portrait = faultsInWords[upload.kind];
  if (parsed.kind === "refused" || Object.keys(errors).length > 0) {
    return { kind: "refused", state: { values, errors, notice: "Nothing was saved. What you typed is still here." } };
  }
  return { kind: "read", profile: profileOf(parsed.data), values };
}
