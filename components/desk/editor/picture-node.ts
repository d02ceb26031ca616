import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { PictureView } from "./picture-view.tsx";

const words = { default: "" };

/** A picture that we keep, with the words about it. Pictures of other sites are not pasted: they are not ours to show. */
export const Picture = Node.create({
  name: "picture",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({ mediaId: { default: null }, alt: words, caption: words, credit: words }),
  parseHTML: () => [{ tag: "figure[data-picture]", getAttrs: attributesOf }],
  renderHTML: ({ node }) => ["figure", { "data-picture": JSON.stringify(node.attrs) }],
  addNodeView: () => ReactNodeViewRenderer(PictureView),
});

/** Cut and pasted inside the desk, a picture carries its words along; the server checks them like all else. */
function attributesOf(figure: HTMLElement) {
  try {
    return JSON.parse(figure.dataset.picture ?? "");
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
