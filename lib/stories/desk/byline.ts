import { z } from "zod";
import { rowNumber } from "../../row-number.ts";
import { most } from "../story.ts";

const row = z.string().transform(rowNumber).optional();

/** The authors of a byline in their order, a field each; an empty field is none. */
export const bylineForm = z.object(
  Object.fromEntries(Array.from({ length: most.authors }, (_, number) => [`author${number + 1}`, row])),
);

/** Who is to sign, each once; undefined when that are the same as before. Those for whom there is no field stay. */
export function bylineOf(typed: z.output<typeof bylineForm>, signed: readonly number[]): number[] | undefined {
  const chosen = Object.values(typed).filter((id) => typeof id === "number");
  const byline = [...new Set([...chosen, ...signed.slice(most.authors)])];
  return byline.join() === signed.join() ? undefined : byline;
}
