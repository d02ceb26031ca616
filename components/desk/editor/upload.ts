import type { Picture } from "#lib/media/media.ts";
import type { Recording } from "#lib/media/recording.ts";

type Refused = { kind: "refused"; why: string };

/** Sends a picture to be kept. The form has it as `file`. */
export type UploadPicture = (form: FormData) => Promise<{ kind: "added"; picture: Picture } | Refused>;

/** How files for the text are sent to be kept. */
export interface Uploads {
  picture: UploadPicture;
  /** Sends a `part` of a recording, which belongs at `offset`; from the second on with the `arrival` that the first was given. */
  part: (form: FormData) => Promise<{ kind: "taken"; arrival: string } | Refused>;
  /** Says that the recording of an `arrival` has been sent whole, `bytes` of it. */
  recording: (form: FormData) => Promise<{ kind: "added"; recording: Recording } | Refused>;
  /** Sends the captions of a `recording` in a `language`, as `file`. */
  captions: (form: FormData) => Promise<{ kind: "captioned"; recording: Recording } | Refused>;
}
