import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { useContext } from "react";
import { Picture as PictureFiles } from "#components/stories/picture.tsx";
import { galleryLimits } from "#lib/stories/gallery.ts";
import { KnownMedia } from "./known.ts";
import { PictureButton } from "./picture-button.tsx";
import styles from "./picture-view.module.css";
import { pictureFields, WordsFields } from "./words-fields.tsx";

type Shown = {
  mediaId: string;
  alt: string;
  caption: string;
  credit: string;
};

/** The pictures of a gallery in the text, each with the fields for the words about it. */
export function GalleryView({ node, editor, getPos, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const known = useContext(KnownMedia);
  const shown = shownIn(node.attrs.pictures);

  function put(pictures: Shown[]) {
    const [only] = pictures;
    const at = getPos();
    if (pictures.length >= galleryLimits.fewest || !only || at === undefined) return updateAttributes({ pictures });
    // One picture is no gallery.
    const range = { from: at, to: at + node.nodeSize };
    editor.chain().focus().insertContentAt(range, { type: "picture", attrs: only }).run();
  }

  return (
    <NodeViewWrapper as="figure" className={styles.picture} contentEditable={false} aria-label="Gallery">
      {shown.map((it, place) => {
        const picture = known?.pictures.get(it.mediaId);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: one picture may be shown twice.
          <fieldset key={place} className={styles.picture}>
            <legend>Picture {place + 1}</legend>
            {picture && <PictureFiles picture={picture} alt={it.alt} sizes="32rem" />}
            <WordsFields
              fields={pictureFields}
              values={it}
              onChange={(changed) => updateAttributes({ pictures: shown.with(place, { ...it, ...changed }) })}
            />
            <button type="button" onClick={() => put(shown.toSpliced(place, 1))}>
              Take picture {place + 1} away
            </button>
          </fieldset>
        );
      })}
      {known && shown.length < galleryLimits.most && (
        <PictureButton
          name="One more picture"
          upload={known.uploads.picture}
          onAdded={(pictures) => {
            pictures.forEach(known.addPicture);
            put([...shown, ...pictures.map(newlyShown)].slice(0, galleryLimits.most));
          }}
        />
      )}
      <button type="button" onClick={deleteNode}>
        Take the gallery away
      </button>
    </NodeViewWrapper>
  );
}

/** A picture about which nothing is said yet. */
export function newlyShown({ id }: { id: string }): Shown {
  return { mediaId: id, alt: "", caption: "", credit: "" };
}

/** What was pasted may say anything. */
function shownIn(pictures: unknown): Shown[] {
  return Array.isArray(pictures) ? pictures.filter(isShown) : [];
}

function isShown(it: unknown): it is Shown {
  return typeof it === "object" && it !== null && "mediaId" in it && "alt" in it && "caption" in it && "credit" in it;
}
