import { type ChangeEvent, useRef, useState } from "react";
import type { Picture } from "#lib/media/media.ts";
import type { Upload } from "./upload.ts";

/** Lets an author choose a picture, keeps it, and hands it over. */
export function PictureButton({ upload, onAdded }: { upload: Upload; onAdded: (picture: Picture) => void }) {
  const chooser = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<"ready" | "busy" | { why: string }>("ready");

  async function send(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    if (!file) return;
    setState("busy");
    const form = new FormData();
    form.set("file", file);
    try {
      const answer = await upload(form);
      setState(answer.kind === "added" ? "ready" : { why: answer.why });
      if (answer.kind === "added") onAdded(answer.picture);
    } catch {
      // No answer came: the connection, or a file larger than the server reads.
      setState({ why: "The picture did not arrive. Try again." });
    } finally {
      if (chooser.current) chooser.current.value = "";
    }
  }

  return (
    <>
      <button type="button" disabled={state === "busy"} onClick={() => chooser.current?.click()}>
        {state === "busy" ? "Picture is on its way…" : "Picture"}
      </button>
      <input
        ref={chooser}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-label="Picture for the text"
        hidden
        onChange={send}
      />
      {typeof state === "object" && <p role="alert">{state.why}</p>}
    </>
  );
}
