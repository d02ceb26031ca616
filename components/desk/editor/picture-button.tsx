import { type ChangeEvent, useRef, useState } from "react";
import type { Picture } from "#lib/media/media.ts";
import type { UploadPicture } from "./upload.ts";

/** Lets an author choose a picture, or several, keeps them, and hands them over. */
export function PictureButton({
  name = "Picture",
  several = false,
  upload,
  onAdded,
}: {
  name?: string;
  several?: boolean;
  upload: UploadPicture;
  onAdded: (pictures: Picture[]) => void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<"ready" | "busy" | { why: string }>("ready");

  async function send(event: ChangeEvent<HTMLInputElement>) {
    const files = [...(event.target.files ?? [])];
    if (files.length === 0) return;
    if (several && files.length < 2) return setState({ why: "Choose two pictures or more at once." });
    setState("busy");
    const added: Picture[] = [];
    try {
      for (const file of files) {
        const form = new FormData();
        form.set("file", file);
        const answer = await upload(form);
        if (answer.kind === "refused") return setState({ why: answer.why });
        added.push(answer.picture);
      }
      setState("ready");
      onAdded(added);
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
        {state === "busy" ? "On its way…" : name}
      </button>
      <input
        ref={chooser}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-label={`${name} for the text`}
        multiple={several}
        hidden
        onChange={send}
      />
      {typeof state === "object" && <p role="alert">{state.why}</p>}
    </>
  );
}
