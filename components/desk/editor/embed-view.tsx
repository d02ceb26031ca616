import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { frameOf } from "#lib/stories/embeds.ts";
import styles from "./picture-view.module.css";
import { WordsFields } from "./words-fields.tsx";

const fields = [{ name: "title", label: "Title", limit: 200 }] as const;

/** Something on another site, with what readers will see of it. */
export function EmbedView({ node, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const url = String(node.attrs.url);
  const frame = frameOf(url);
  return (
    <NodeViewWrapper as="figure" className={styles.picture} contentEditable={false} aria-label="From another site">
      <p dir="ltr">{url}</p>
      <p>
        {frame
          ? `Readers can open it here, from ${frame.provider}. Nothing is loaded before they ask.`
          : "Readers see a link to it."}
      </p>
      <WordsFields fields={fields} values={node.attrs} onChange={updateAttributes} />
      <button type="button" onClick={deleteNode}>
        Take it away
      </button>
    </NodeViewWrapper>
  );
}
