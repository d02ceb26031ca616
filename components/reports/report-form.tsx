import { SubmitButton } from "#components/ui/button.tsx";
import { CheckboxField, RadioField } from "#components/ui/choices.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { InputField, TextareaField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { reportCategories, reportLimits } from "#lib/reports/report.ts";
import { categoryWords } from "./category-words.ts";
import styles from "./report-form.module.css";

interface Props {
  /** The address to post to. */
  action: string;
  refusal?: FormState | undefined;
  submit: string;
  t: Translator;
}

/** The form with which a reader reports a comment. It posts as plain HTML and shows again what was refused. */
export function ReportForm({ action, refusal, submit, t }: Props) {
  const { values, errors, notice }: FormState = refusal ?? { values: {}, errors: {} };
  // The browser would not let go of a form for the sake of a field that is folded away.
  return (
    <form action={action} method="post" encType="multipart/form-data" className={styles.form} noValidate>
      {refusal && <ErrorSummary title={t("reports.refusedTitle")} notice={notice} errors={stringsOf(errors)} />}
      <RadioField
        name="category"
        legend={t("reports.category")}
        choices={reportCategories.map((value) => ({ value, label: t(categoryWords[value]) }))}
        chosen={values.category}
        error={errors.category}
      />
      <TextareaField
        id="words"
        name="words"
        label={t("reports.words")}
        hint={t("reports.wordsHint", { limit: reportLimits.words })}
        error={errors.words}
        dir="auto"
        defaultValue={values.words}
      />
      <IllegalFields values={values} errors={errors} t={t} />
      <SubmitButton>{submit}</SubmitButton>
    </form>
  );
}

/** What the law asks of whoever says that something is illegal. */
function IllegalFields({ values, errors, t }: Pick<FormState, "values" | "errors"> & { t: Translator }) {
  return (
    <section className={styles.illegal} aria-labelledby="illegal-title">
      <h2 id="illegal-title">{t("reports.illegalTitle")}</h2>
      <p className={styles.note}>{t("reports.illegalNote")}</p>
      <InputField
        id="name"
        name="name"
        label={t("reports.name")}
        error={errors.name}
        autoComplete="name"
        dir="auto"
        defaultValue={values.name}
      />
      <InputField
        id="email"
        name="email"
        type="email"
        label={t("reports.email")}
        hint={t("reports.emailHint")}
        error={errors.email}
        autoComplete="email"
        inputMode="email"
        dir="ltr"
        defaultValue={values.email}
      />
      <CheckboxField id="childAbuse" label={t("reports.childAbuse")} isTicked={values.childAbuse === "on"} />
      <CheckboxField
        id="goodFaith"
        label={t("reports.goodFaith")}
        isTicked={values.goodFaith === "on"}
        error={errors.goodFaith}
      />
    </section>
  );
}

function stringsOf(errors: FormState["errors"]): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).flatMap(([id, text]) => (text === undefined ? [] : [[id, text]])));
}
