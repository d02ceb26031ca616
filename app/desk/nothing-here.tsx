import { Missing } from "#components/desk/missing.tsx";
import { answerWith } from "#lib/request.ts";

/** What a page of the desk answers that has nothing to show. */
export function nothingHere() {
  answerWith(404);
  return <Missing />;
}
