import { card } from "./card-node.ts";
import { EmbedView } from "./embed-view.tsx";
import { GalleryView } from "./gallery-view.tsx";
import { PictureView } from "./picture-view.tsx";
import { RecordingView } from "./recording-view.tsx";

const words = { caption: "", credit: "" };

/** What is filled in. Pictures of other sites are not pasted: they are not ours to show. */
export const cards = [
  card("picture", { mediaId: null, alt: "", ...words }, PictureView),
  card("gallery", { pictures: [] }, GalleryView),
  card("recording", { recordingId: null, title: "", ...words, posterId: "" }, RecordingView),
  card("embed", { url: "", title: "" }, EmbedView),
];
