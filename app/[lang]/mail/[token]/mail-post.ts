import { silence, silenceAll } from "#lib/guests/silence.ts";
import type { Answered, GuestForm, Sender } from "#lib/http/guest-form.ts";

/** Turns mail off. Mail programs post here by themselves, without a page (RFC 8058). */
export const mailPost: GuestForm = {
  at: /^\/[^/]+\/mail\/[^/]+$/,
  fields: ["wish"],
  async take(form: FormData, { path }: Sender): Promise<Answered> {
    const token = path.split("/")[3] ?? "";
    // No redirect: mail programs do not follow it.
    const isOneClick = form.get("List-Unsubscribe") === "One-Click";
    const isDone = await (form.get("wish") === "all" ? silenceAll(token) : silence(token));
    if (!isDone) return { kind: "not-found" };
    return isOneClick ? { kind: "done" } : { kind: "accepted", location: path };
  },
};
