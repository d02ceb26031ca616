import { type ChangeEvent, useRef, useState } from "react";
import { type Recording, recordingFaultsInWords, recordingLimits } from "#lib/media/recording.ts";
import { sendRecording } from "./send-recording.ts";
import type { Uploads } from "./upload.ts";

/** Lets an author choose a sound or film, keeps it, and hands it over. */
export function RecordingButton({ uploads, onAdded }: { uploads: Uploads; onAdded: (recording: Recording) => void }) {
  const chooser = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<"ready" | { share: number } | { why: string }>("ready");
  const busy = typeof state === "object" && "share" in state;

  async function send(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    if (!file) return;
    if (file.size > recordingLimits.bytes) return setState({ why: recordingFaultsInWords["too-large"] });
    setState({ share: 0 });
    try {
      const answer = await sendRecording(file, uploads, (share) => setState({ share }));
      setState(answer.kind === "added" ? "ready" : { why: answer.why });
      if (answer.kind === "added") onAdded(answer.recording);
    } catch {
      setState({ why: "The file did not arrive. Try again." });
    } finally {
      if (chooser.current) chooser.current.value = "";
    }
  }

  return (
    <>
      <button type="button" disabled={busy} onClick={() => chooser.current?.click()}>
        {busy ? `On its way… ${Math.round(state.share * 100)}%` : "Sound or film"}
      </button>
      <input
        ref={chooser}
        type="file"
        accept="audio/mpeg,audio/mp4,audio/ogg,video/mp4,video/webm,.mp3,.m4a,.ogg,.mp4,.webm"
        aria-label="Sound or film for the text"
        hidden
        onChange={send}
      />
      {typeof state === "object" && "why" in state && <p role="alert">{state.why}</p>}
    </>
  );
}
