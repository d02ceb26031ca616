import type { Picture } from "#lib/media/media.ts";

/** Sends a picture to be kept. The form has it as `file`. */
export type Upload = (
  form: FormData,
) => Promise<{ kind: "added"; picture: Picture } | { kind: "refused"; why: string }>;
