import type { Language } from "../text/language.ts";

/** What may be uploaded, in words for the person who uploads. */
export const recordingLimitsInWords = "a sound file (MP3, M4A, Ogg) or a film (MP4, WebM) of at most 200 MB";

export const recordingLimits = {
  bytes: 200 * 1024 * 1024,
  /** A file comes in parts of at most so many bytes: none is ever whole in memory. */
  part: 8 * 1024 * 1024,
  /** Of a captions file, in characters. */
  captions: 500_000,
};

export type RecordingKind = "AUDIO" | "VIDEO";

/** The kinds of file that are kept, by the end of their name. */
export const recordingTypes = {
  mp3: { kind: "AUDIO", contentType: "audio/mpeg" },
  m4a: { kind: "AUDIO", contentType: "audio/mp4" },
  ogg: { kind: "AUDIO", contentType: "audio/ogg" },
  mp4: { kind: "VIDEO", contentType: "video/mp4" },
  webm: { kind: "VIDEO", contentType: "video/webm" },
} as const satisfies Record<string, { kind: RecordingKind; contentType: string }>;

export type RecordingType = keyof typeof recordingTypes;

/** A sound or film of ours. */
export interface Recording {
  id: string;
  kind: RecordingKind;
  contentType: string;
  /** What is said and heard in it, as WebVTT, once for a language. */
  captions: { language: Language; vtt: string }[];
}

export type RecordingFault = "not-a-recording" | "too-large" | "broken-off";

export const recordingFaultsInWords: Record<RecordingFault, string> = {
  "not-a-recording": `This file can't be played on every reader's device. Please choose ${recordingLimitsInWords}.`,
  "too-large": `This file is larger than 200 MB. Please choose ${recordingLimitsInWords}.`,
  "broken-off": "The file did not arrive whole. Please send it again.",
};

export function isRecordingType(text: string): text is RecordingType {
  return Object.hasOwn(recordingTypes, text);
}

/** Where a recording is found. */
export function recordingAddress({ id, contentType }: Pick<Recording, "id" | "contentType">): string {
  const [type] = Object.entries(recordingTypes).find(([, it]) => it.contentType === contentType) ?? [];
  return `/media/${id}/recording.${type}`;
}

/** Where its captions in a language are found. */
export function captionsAddress(id: string, language: Language): string {
  return `/media/${id}/captions.${language}.vtt`;
}
