import { env } from "#lib/env.ts";
import { translator } from "#lib/messages/translator.ts";

/** How the desk writes times and numbers: in English, in the newsroom's time zone. */
export function deskTime() {
  return translator("en", env().TIME_ZONE);
}
