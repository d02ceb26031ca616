import { Picture as PictureFiles } from "#components/stories/picture.tsx";
import { InputField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import type { Picture } from "#lib/media/media.ts";
import { Fieldset } from "./fieldset.tsx";
import styles from "./lead-fields.module.css";

/** The picture of an author. */
export function PortraitFields({
  state: { values, errors },
  portrait,
  pictureLimits,
}: {
  state: FormState;
  portrait: Picture | null;
  pictureLimits: string;
}) {
  const id = values.portraitId ?? "";
  return (
    <Fieldset legend="Portrait">
      <input type="hidden" name="portraitId" value={id} />
      {id !== "" && (
        <div className={styles.current}>
          {portrait?.id === id ? (
            <PictureFiles picture={portrait} alt="The portrait as it is" sizes="16rem" />
          ) : (
            <p>The picture you chose is kept; it shows here once the author is saved.</p>
          )}
          <label className={styles.remove}>
            <input type="checkbox" name="removePortrait" value="yes" /> Take it away
          </label>
        </div>
      )}
      <InputField
        // A file that has arrived is not sent again.
        key={id}
        id="portrait"
        name="portrait"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        label={id === "" ? "Picture" : "Another picture"}
        hint={`Choose ${pictureLimits}.`}
        error={errors.portrait}
      />
    </Fieldset>
  );
}
