import { z } from "zod";
import type { Body } from "../stories/body.ts";
import { draftForm } from "../stories/desk/draft.ts";
import { characterCount, isBlank, visibleLine } from "../text/characters.ts";

export const longestTitle = 200;

/** What an editor writes of a page, checked and ready to be stored. */
export interface PageDraft {
  title: string;
  body: Body;
}

const tooLong = { error: `The title may have ${longestTitle} characters at most.` };

/** The fields of a page's form; the text comes as an article's does. */
export const pageForm = draftForm.pick({ body: true, bodyText: true }).extend({
  title: z
    .string()
    .max(longestTitle * 10, tooLong)
    .default("")
    .transform(visibleLine)
    .refine((title) => !isBlank(title), "Write a title.")
    .refine((title) => characterCount(title) <= longestTitle, tooLong),
});
