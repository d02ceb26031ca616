import { createContext } from "react";
import type { Picture } from "#lib/media/media.ts";
import type { Recording } from "#lib/media/recording.ts";
import type { Uploads } from "./upload.ts";

interface Known {
  /** The pictures and recordings whose files the page knows, by id. */
  pictures: ReadonlyMap<string, Picture>;
  recordings: ReadonlyMap<string, Recording>;
  uploads: Uploads;
  addPicture(picture: Picture): void;
  addRecording(recording: Recording): void;
}

/** What the cards in the text know of the page around them. */
export const KnownMedia = createContext<Known | null>(null);
