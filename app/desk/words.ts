import { env } from "#lib/env.ts";
import { type Translator, translator } from "#lib/messages/translator.ts";
import { findStaff } from "#lib/staff/session.ts";

/** The words, times and numbers of the desk in the language of whoever is signed in: theirs, else English. */
export async function deskWords(): Promise<Translator> {
  return translator((await findStaff())?.language ?? "en", env().TIME_ZONE);
}
