import { cache } from "react";
import { findReportable } from "#lib/reports/public.ts";
import { shows } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { spokenLanguage } from "../../words.ts";

/** The published comment that an address names. The page and its head ask in one render: the database is asked once. */
export const loadReportable = cache(async (id: string) => {
  const language = await spokenLanguage();
  const commentId = rowNumber(id);
  const comment = language && commentId && (await findReportable(commentId, language));
  if (!comment) return null;
  shows(`story ${comment.storyId}`);
  return comment;
});
