import type { FormState } from "#lib/form-state.ts";
import { addPicture } from "#lib/media/desk.ts";
import { faultsInWords } from "#lib/media/media.ts";
import { parseForm } from "#lib/parse-form.ts";
import type { Allowed } from "#lib/staff/roles.ts";
import type { Body } from "#lib/stories/body.ts";
import { bodyOf, type Draft, draftForm } from "#lib/stories/desk/draft.ts";
import { typed } from "./refused.ts";

const tooLongOrStrange = "The text is too long, or has something in it that an article cannot hold.";

export type ReadDraft =
  | { kind: "read"; draft: Draft; values: FormState["values"] }
  | { kind: "refused"; state: FormState };

/**
 * What an author has typed, with the lead picture they chose. The picture is kept first, because a browser does not
 * send a file twice: when something else is refused, the form comes back with the picture in it.
 */
export async function readDraft(author: Allowed<"write">, form: FormData, stored: Body | null): Promise<ReadDraft> {
  const file = form.get("leadFile");
  const upload = file instanceof File && file.size > 0 ? await addPicture(author, await file.bytes()) : null;
  if (upload?.kind === "added") form.set("leadMediaId", upload.picture.id);
  else if (form.get("removeLead") === "yes") form.set("leadMediaId", "");

  const parsed = parseForm(draftForm, form);
  const errors: FormState["errors"] = parsed.kind === "refused" ? { ...parsed.state.errors } : {};
  if (upload && upload.kind !== "added") errors.leadFile = faultsInWords[upload.kind];
  const body = parsed.kind === "parsed" ? bodyOf(parsed.data, stored) : null;
  if (parsed.kind === "parsed" && !body) errors.body = tooLongOrStrange;

  const values = typed(form);
  if (parsed.kind === "refused" || !body || Object.keys(errors).length > 0) {
    return { kind: "refused", state: { values, errors, notice: "Nothing was saved. What you typed is still here." } };
  }
  const { body: _, bodyText: __, ...fields } = parsed.data;
  return { kind: "read", draft: { ...fields, body }, values };
}
