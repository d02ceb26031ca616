import { readCaptions } from "#lib/media/captions.ts";
import { type Picture, pictureAddress } from "#lib/media/media.ts";
import { captionsAddress, type Recording, recordingAddress } from "#lib/media/recording.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { languageNames } from "#lib/text/language.ts";
import figure from "./figure.module.css";
import { Caption } from "./figure.tsx";
import styles from "./recording-figure.module.css";
import { Transcript } from "./transcript.tsx";

interface Props {
  recording: Recording;
  poster: Picture | undefined;
  title: string;
  caption: string;
  credit: string;
  t: Translator;
}

/** A sound or film with what is said in it. Nothing of it is loaded before it is played. */
export function RecordingFigure({ recording, poster, title, caption, credit, t }: Props) {
  const { id, kind, captions } = recording;
  const src = recordingAddress(recording);
  const own = captions.find(({ language }) => language === t.language) ?? captions[0];
  const reading = own && readCaptions(own.vtt);
  return (
    <figure className={`${figure.figure} ${styles.recording}`}>
      {title && <p>{title}</p>}
      {kind === "AUDIO" ? (
        // biome-ignore lint/a11y/useMediaCaption: a sound has no picture to write them under; its words stand below.
        <audio controls preload="none" src={src} aria-label={title || undefined} />
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: its captions are listed within.
        <video
          controls
          preload="none"
          playsInline
          src={src}
          poster={poster && pictureAddress(poster.id, poster.widths.findLast((it) => it <= 960) ?? poster.width, "jpg")}
          width={poster?.width}
          height={poster?.height}
          aria-label={title || undefined}
        >
          {captions.map(({ language }) => (
            <track
              key={language}
              kind="captions"
              src={captionsAddress(id, language)}
              srcLang={language}
              label={languageNames[language]}
              default={language === own?.language}
            />
          ))}
        </video>
      )}
      {reading && "cues" in reading && <Transcript cues={reading.cues} language={own.language} t={t} />}
      <Caption caption={caption} credit={credit} />
    </figure>
  );
}
