import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { useContext } from "react";
import { Picture as PictureFiles } from "#components/stories/picture.tsx";
import { KnownMedia } from "./known.ts";
import styles from "./picture-view.module.css";
import { pictureFields, WordsFields } from "./words-fields.tsx";

/** A picture in the text, with the fields for the words about it. */
export function PictureView({ node, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const picture = useContext(KnownMedia)?.pictures.get(String(node.attrs.mediaId));
  return (
    <NodeViewWrapper as="figure" className={styles.picture} contentEditable={false}>
      {picture && <PictureFiles picture={picture} alt={String(node.attrs.alt)} sizes="32rem" />}
      <WordsFields fields={pictureFields} values={node.attrs} onChange={updateAttributes} />
      <button type="button" onClick={deleteNode}>
        Take the picture away
      </button>
    </NodeViewWrapper>
  );
}
