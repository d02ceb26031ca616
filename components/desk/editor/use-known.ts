import { useMemo, useState } from "react";
import type { Picture } from "#lib/media/media.ts";
import type { Recording } from "#lib/media/recording.ts";
import type { Uploads } from "./upload.ts";

/** The pictures and recordings that the page came with, and those that are added. */
export function useKnown(first: readonly Picture[], firstRecordings: readonly Recording[], uploads: Uploads) {
  const [pictures, setPictures] = useState(byId(first));
  const [recordings, setRecordings] = useState(byId(firstRecordings));
  return useMemo(
    () => ({
      pictures,
      recordings,
      uploads,
      addPicture: (picture: Picture) => setPictures((before) => new Map(before).set(picture.id, picture)),
      addRecording: (recording: Recording) => setRecordings((before) => new Map(before).set(recording.id, recording)),
    }),
    [pictures, recordings, uploads],
  );
}

function byId<It extends { id: string }>(them: readonly It[]): Map<string, It> {
  return new Map(them.map((it) => [it.id, it]));
}
