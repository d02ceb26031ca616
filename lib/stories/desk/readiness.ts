import type { Recording } from "../../media/recording.ts";
import { type Body, picturesIn, plainText } from "../body.ts";

export type Obstacle = "no-text" | "lead-undescribed" | "picture-undescribed" | "video-uncaptioned";

interface Article {
  body: Body;
  leadMediaId: string | null;
  leadAlt: string;
}

/**
 * What stands in the way of showing an article to readers.
 * @param recordings those that stand in the body
 */
export function obstaclesOf({ body, leadMediaId, leadAlt }: Article, recordings: readonly Recording[]): Obstacle[] {
  return [
    ...(plainText(body) === "" ? ["no-text" as const] : []),
    ...(leadMediaId !== null && leadAlt === "" ? ["lead-undescribed" as const] : []),
    ...(picturesIn(body).some(({ alt }) => alt === "") ? ["picture-undescribed" as const] : []),
    // WCAG 1.2.2: who does not hear reads what is said.
    ...(recordings.some(({ kind, captions }) => kind === "VIDEO" && captions.length === 0)
      ? ["video-uncaptioned" as const]
      : []),
  ];
}
