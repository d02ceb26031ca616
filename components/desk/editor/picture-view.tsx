import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { createContext, useContext, useId } from "react";
import { Picture as PictureFiles } from "#components/stories/picture.tsx";
import type { Picture } from "#lib/media/media.ts";
import styles from "./picture-view.module.css";

/** The pictures whose files the page knows, by id. */
export const KnownPictures = createContext<ReadonlyMap<string, Picture>>(new Map());

const fields = [
  { name: "alt", label: "Description (needed to publish)", limit: 500 },
  { name: "caption", label: "Caption", limit: 1_000 },
  { name: "credit", label: "Credit", limit: 200 },
] as const;

/** A picture in the text, with the fields for the words about it. */
export function PictureView({ node, updateAttributes, deleteNode }: NodeViewProps) {
  const prefix = useId();
  const picture = useContext(KnownPictures).get(String(node.attrs.mediaId));
  return (
    <NodeViewWrapper as="figure" className={styles.picture} contentEditable={false}>
      {picture && <PictureFiles picture={picture} alt={String(node.attrs.alt)} sizes="32rem" />}
      {fields.map(({ name, label, limit }) => (
        <label key={name} htmlFor={prefix + name}>
          {label}
          <input
            id={prefix + name}
            dir="auto"
            maxLength={limit}
            value={String(node.attrs[name])}
            onChange={(event) => updateAttributes({ [name]: event.target.value })}
          />
        </label>
      ))}
      <button type="button" onClick={deleteNode}>
        Take the picture away
      </button>
    </NodeViewWrapper>
  );
}
