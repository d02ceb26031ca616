import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Prisma } from "../../lib/generated/prisma/client.ts";
import { uploadsFolder } from "../../lib/media/folder.ts";
import { type RecordingType, recordingTypes } from "../../lib/media/recording.ts";
import { type Language, languages } from "../../lib/text/language.ts";

interface RecordingSample {
  id: string;
  type: RecordingType;
  bytes: number;
  captions: Partial<Record<Language, string>>;
}

const cues = (...texts: [string, string]) =>
  `WEBVTT\n\n00:00.000 --> 00:02.000\n${texts[0]}\n\n00:02.000 --> 00:04.000\n${texts[1]}\n`;

/** A sound and a film made for the samples: three tones, and a lamp that crosses the picture. */
export const recordings = {
  river: {
    id: "riverriverriver0",
    type: "ogg",
    bytes: 5_183,
    captions: {
      en: cues("A low tone: the sandbank.", "A middle tone, then a high one: the bend, and the weir."),
      ar: cues("نغمة منخفضة: الضفة الرملية.", "نغمة متوسطة ثم عالية: المنعطف، فالسدّ."),
    },
  },
  float: {
    id: "floatfloatfloat0",
    type: "webm",
    bytes: 1_959,
    captions: {
      en: cues("A lamp drifts across dark water from left to right.", "There is no sound but the current."),
      ar: cues("مصباح ينجرف فوق ماء داكن من اليسار إلى اليمين.", "لا صوت غير صوت التيار."),
    },
  },
} as const satisfies Record<string, RecordingSample>;

/** Puts the sample recordings where uploads are kept. */
export async function layRecordings(): Promise<void> {
  for (const [name, { id, type }] of Object.entries(recordings)) {
    const folder = join(uploadsFolder(), id);
    await mkdir(folder, { recursive: true });
    await copyFile(new URL(`recordings/${name}.${type}`, import.meta.url), join(folder, `recording.${type}`));
  }
}

export async function writeRecordings(tx: Prisma.TransactionClient): Promise<void> {
  for (const { id, type, bytes, captions } of Object.values<RecordingSample>(recordings)) {
    const told = languages.flatMap((language) => {
      const vtt = captions[language];
      return vtt ? [{ language, vtt }] : [];
    });
    await tx.recording.create({ data: { id, bytes, ...recordingTypes[type], captions: { create: told } } });
  }
}
