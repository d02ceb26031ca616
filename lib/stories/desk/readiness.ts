import { type Body, plainText } from "../body.ts";

export type Obstacle = "no-text" | "lead-undescribed" | "picture-undescribed";

/** What stands in the way of showing an article to readers. */
export function obstaclesOf(article: { body: Body; leadMediaId: string | null; leadAlt: string }): Obstacle[] {
  return [
    ...(plainText(article.body) === "" ? ["no-text" as const] : []),
    ...(article.leadMediaId !== null && article.leadAlt === "" ? ["lead-undescribed" as const] : []),
    ...(hasUndescribed(article.body.content) ? ["picture-undescribed" as const] : []),
  ];
}

/** Pictures may stand inside quotes and lists. */
function hasUndescribed(blocks: Body["content"]): boolean {
  return blocks.some((block) => {
    if (block.type === "picture") return block.attrs.alt === "";
    if (block.type === "blockquote") return hasUndescribed(block.content);
    if (block.type === "bulletList" || block.type === "orderedList") {
      return block.content.some((item) => hasUndescribed(item.content));
    }
    return false;
  });
}
