import { Node } from "@tiptap/core";
import { type ReactNodeViewProps, ReactNodeViewRenderer } from "@tiptap/react";
import type { ComponentType } from "react";

/**
 * A block of the text that is not written but filled in.
 * @param attributes what it holds, as a new one has it
 */
export function card(name: string, attributes: Record<string, unknown>, view: ComponentType<ReactNodeViewProps>) {
  const slots = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { default: value }]));
  return Node.create({
    name,
    group: "block",
    atom: true,
    draggable: true,
    addAttributes: () => slots,
    parseHTML: () => [{ tag: `figure[data-${name}]`, getAttrs: (figure) => carried(figure.dataset[name]) }],
    renderHTML: ({ node }) => ["figure", { [`data-${name}`]: JSON.stringify(node.attrs) }],
    addNodeView: () => ReactNodeViewRenderer(view),
  });
}

/** Cut and pasted inside the desk, a card carries what it holds along; the server checks it like all else. */
function carried(json = "") {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
