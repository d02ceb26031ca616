import { Picture as PictureFiles } from "#components/stories/picture.tsx";
import { InputField, TextareaField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import type { Picture } from "#lib/media/media.ts";
import styles from "./lead-fields.module.css";

/** The lead picture and the words about it. */
export function LeadFields({
  state: { values, errors },
  pictures,
  limits,
  pictureLimits,
}: {
  state: FormState;
  pictures: Picture[];
  limits: Record<"alt" | "caption" | "credit", number>;
  pictureLimits: string;
}) {
  const id = values.leadMediaId ?? "";
  const picture = pictures.find((it) => it.id === id);
  return (
    <fieldset className={styles.lead}>
      <legend>Lead picture</legend>
      <input type="hidden" name="leadMediaId" value={id} />
      {id !== "" && (
        <div className={styles.current}>
          {picture ? (
            <PictureFiles picture={picture} alt={values.leadAlt ?? ""} sizes="32rem" />
          ) : (
            <p>The picture you chose is kept; it shows here once the article is saved.</p>
          )}
          <label className={styles.remove}>
            <input type="checkbox" name="removeLead" value="yes" /> Take it away
          </label>
        </div>
      )}
      <InputField
        // A file that has arrived is not sent again.
        key={id}
        id="leadFile"
        name="leadFile"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        label={id === "" ? "Picture" : "Another picture"}
        hint={`Choose ${pictureLimits}. Places and other hidden notes in it are removed.`}
        error={errors.leadFile}
      />
      <InputField
        id="leadAlt"
        name="leadAlt"
        label="Description"
        hint={`What it shows, for readers who cannot see it. Needed to publish. ${limits.alt} characters at most.`}
        error={errors.leadAlt}
        dir="auto"
        defaultValue={values.leadAlt}
      />
      <TextareaField
        id="leadCaption"
        name="leadCaption"
        label="Caption"
        hint={`${limits.caption.toLocaleString("en")} characters at most.`}
        error={errors.leadCaption}
        dir="auto"
        rows={2}
        defaultValue={values.leadCaption}
      />
      <InputField
        id="leadCredit"
        name="leadCredit"
        label="Credit"
        hint={`Who made it. ${limits.credit} characters at most.`}
        error={errors.leadCredit}
        dir="auto"
        defaultValue={values.leadCredit}
      />
    </fieldset>
  );
}
