import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { useContext } from "react";
import { pictureAddress } from "#lib/media/media.ts";
import { recordingAddress } from "#lib/media/recording.ts";
import { CaptionsField } from "./captions-field.tsx";
import { KnownMedia } from "./known.ts";
import { PictureButton } from "./picture-button.tsx";
import styles from "./picture-view.module.css";
import { recordingFields, WordsFields } from "./words-fields.tsx";

/** A sound or film in the text, with the fields for what is said about it and in it. */
export function RecordingView({ node, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const known = useContext(KnownMedia);
  const recording = known?.recordings.get(String(node.attrs.recordingId));
  const poster = known?.pictures.get(String(node.attrs.posterId));
  const isFilm = recording?.kind === "VIDEO";
  return (
    <NodeViewWrapper as="figure" className={styles.picture} contentEditable={false} aria-label="Sound or film">
      {/* biome-ignore lint/a11y/useMediaCaption: whoever makes the captions listens here. */}
      {recording && !isFilm && <audio controls preload="none" src={recordingAddress(recording)} />}
      {recording && isFilm && (
        // biome-ignore lint/a11y/useMediaCaption: whoever makes the captions looks here.
        <video
          controls
          preload="none"
          src={recordingAddress(recording)}
          poster={poster && pictureAddress(poster.id, poster.widths[0] ?? poster.width, "jpg")}
        />
      )}
      <WordsFields fields={recordingFields} values={node.attrs} onChange={updateAttributes} />
      {recording && known && <CaptionsField recording={recording} known={known} />}
      {known && isFilm && (
        <PictureButton
          name="Picture before it plays"
          upload={known.uploads.picture}
          onAdded={([picture]) => {
            if (!picture) return;
            known.addPicture(picture);
            updateAttributes({ posterId: picture.id });
          }}
        />
      )}
      <button type="button" onClick={deleteNode}>
        Take the {isFilm ? "film" : "sound"} away
      </button>
    </NodeViewWrapper>
  );
}
