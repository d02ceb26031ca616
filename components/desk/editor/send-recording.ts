import { type Recording, recordingLimits } from "#lib/media/recording.ts";
import type { Uploads } from "./upload.ts";

/**
 * Sends a recording part by part, so that neither side ever holds it whole.
 * @param onProgress hears what share of it has arrived, from 0 to 1
 */
export async function sendRecording(
  file: File,
  { part, recording }: Uploads,
  onProgress: (share: number) => void,
): Promise<{ kind: "added"; recording: Recording } | { kind: "refused"; why: string }> {
  let arrival = "";
  for (let offset = 0; offset < file.size; offset += recordingLimits.part) {
    const form = formOf({ arrival, offset, part: file.slice(offset, offset + recordingLimits.part) });
    const answer = await part(form);
    if (answer.kind === "refused") return answer;
    arrival = answer.arrival;
    onProgress(Math.min(1, (offset + recordingLimits.part) / file.size));
  }
  return recording(formOf({ arrival, bytes: file.size }));
}

function formOf(fields: Record<string, string | number | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value instanceof Blob ? value : String(value));
  return form;
}
