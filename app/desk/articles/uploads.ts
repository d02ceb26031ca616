import type { Uploads } from "#components/desk/editor/upload.ts";
import { uploadPicture } from "./picture-action.ts";
import { keepRecording, sendCaptions, sendPart } from "./recording-actions.ts";

/** How the editor sends files. */
export const uploads: Uploads = {
  picture: uploadPicture,
  part: sendPart,
  recording: keepRecording,
  captions: sendCaptions,
};
