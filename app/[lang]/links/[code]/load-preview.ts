import { cache } from "react";
import { isCode } from "#lib/links/link.ts";
import { findPreview } from "#lib/links/public.ts";
import { shows } from "#lib/request.ts";

/** What a short link leads to, asked for once in a render. */
export const loadPreview = cache(async (code: string) => {
  const found = isCode(code) ? await findPreview(code) : null;
  if (found) shows(`story ${found.storyId}`);
  return found;
});
