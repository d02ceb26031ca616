import { z } from "zod";
import { rowNumber } from "#lib/row-number.ts";
import { visibleParagraphs } from "#lib/text/characters.ts";

/** The fields that forms of the queue have in common. */
export const number = z.string().transform(rowNumber).pipe(z.number());
/** Several lines as the boxes of pages count them: a form sends each end of a line as two characters. */
export const lines = z.string().transform(visibleParagraphs);
export const commentField = { comment: number, from: z.string().max(2_000).default("/desk/comments") };
