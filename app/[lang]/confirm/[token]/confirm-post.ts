import { confirm } from "#lib/guests/confirmation.ts";
import type { Answered, GuestForm, Sender } from "#lib/http/guest-form.ts";

/** Confirms an address. */
export const confirmPost: GuestForm = {
  at: /^\/[^/]+\/confirm\/[^/]+$/,
  fields: [],
  async take(_form: FormData, { path }: Sender): Promise<Answered> {
    const isConfirmed = await confirm(path.split("/")[3] ?? "");
    return isConfirmed ? { kind: "accepted", location: path } : { kind: "not-found" };
  },
};
