"use server";

import { z } from "zod";
import type { Uploads } from "#components/desk/editor/upload.ts";
import { expectArrival, isArrival, takePart } from "#lib/media/arrival.ts";
import { addRecording, captionRecording } from "#lib/media/desk/recordings.ts";
import { recordingFaultsInWords, recordingLimits } from "#lib/media/recording.ts";
import { isUploadId } from "#lib/media/upload-id.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { languages } from "#lib/text/language.ts";
import { deskWords } from "../words.ts";

type Answer<Name extends keyof Uploads> = ReturnType<Uploads[Name]>;

const refused = (why: string) => ({ kind: "refused", why }) as const;
const brokenOff = refused(recordingFaultsInWords["broken-off"]);

const partForm = z.object({
  arrival: z.string().refine((name) => name === "" || isArrival(name)),
  offset: z.coerce.number().pipe(z.int().min(0)),
  part: z.file().min(1).max(recordingLimits.part),
});

/** Takes a part of a recording for the text that is being written. */
export async function sendPart(form: FormData): Answer<"part"> {
  const author = await findAllowed("write");
  if (!author) return { kind: "refused", why: (await deskWords())("desk.signedOut") };
  const { data } = partForm.safeParse(Object.fromEntries(form));
  if (!data) return brokenOff;
  const arrival = data.arrival || (await expectArrival());
  const taking = await takePart(arrival, data.offset, await data.part.bytes());
  return taking.kind === "taken" ? { kind: "taken", arrival } : refused(recordingFaultsInWords[taking.kind]);
}

const wholeForm = z.object({
  arrival: z.string().refine(isArrival),
  bytes: z.coerce.number().pipe(z.int().min(1)),
});

/** Keeps a recording whose parts have all been sent. */
export async function keepRecording(form: FormData): Answer<"recording"> {
  const author = await findAllowed("write");
  if (!author) return { kind: "refused", why: (await deskWords())("desk.signedOut") };
  const { data } = wholeForm.safeParse(Object.fromEntries(form));
  if (!data) return brokenOff;
  const addition = await addRecording(author, data.arrival, data.bytes);
  return addition.kind === "added" ? addition : refused(recordingFaultsInWords[addition.kind]);
}

const captionsForm = z.object({
  recording: z.string().refine(isUploadId),
  language: z.enum(languages),
  file: z.file().max(recordingLimits.captions),
});

/** Sets what is said in a recording in one language. */
export async function sendCaptions(form: FormData): Answer<"captions"> {
  const author = await findAllowed("write");
  if (!author) return { kind: "refused", why: (await deskWords())("desk.signedOut") };
  const { data } = captionsForm.safeParse(Object.fromEntries(form));
  if (!data) return refused("This file is too large for captions. Please choose a WebVTT file.");
  const captioning = await captionRecording(author, data.recording, data.language, await data.file.text());
  if (captioning.kind === "captioned") return captioning;
  if (captioning.kind === "not-yours") return refused("The captions of what readers see are an editor's to change.");
  return refused(`This can't be read as WebVTT. Look at line ${captioning.line}.`);
}
