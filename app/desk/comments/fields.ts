import { z } from "zod";
import { rowNumber } from "#lib/row-number.ts";

/** The fields that forms of the queue have in common. */
export const number = z.string().transform(rowNumber).pipe(z.number());
export const commentField = { comment: number, from: z.string().max(2_000).default("/desk/comments") };
