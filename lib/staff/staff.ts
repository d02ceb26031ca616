import { z } from "zod";
import { characterCount, isBlank, visibleLine } from "../text/characters.ts";
import { predictable } from "./predictable.ts";

/** In characters, and said to people in these numbers. */
export const limits = { email: 254, name: 80, password: { min: 15, max: 200 } } as const;

export const emailSchema = z
  .string("Enter an e-mail address.")
  .trim()
  .min(1, "Enter an e-mail address.")
  .max(limits.email, `The e-mail address may have ${limits.email} characters at most.`)
  .toLowerCase()
  .pipe(z.email("Enter an e-mail address such as name@example.org."));

const nameTooLong = `The name may have ${limits.name} characters at most.`;

const nameSchema = z
  .string("Enter a name.")
  .max(1_000, nameTooLong)
  .transform(visibleLine)
  .refine((name) => !isBlank(name), "Enter a name.")
  .refine((name) => characterCount(name) <= limits.name, nameTooLong);

/** Any character counts, none is asked for: length is what makes a password hard to guess. */
export const passwordSchema = z
  .string("Choose a password.")
  .max(10_000, `The password may have ${limits.password.max} characters at most.`)
  .transform((password) => password.normalize("NFC"))
  .refine(
    (password) => characterCount(password) >= limits.password.min,
    `The password needs at least ${limits.password.min} characters. A few words that do not belong together are easy to remember.`,
  )
  .refine(
    (password) => characterCount(password) <= limits.password.max,
    `The password may have ${limits.password.max} characters at most.`,
  );

export const guessable =
  "This password is easy to guess: too little is left of it without common words, names and repetitions.";

/**
 * What makes an account: e-mail in lower case, and a password that its e-mail and name do not give away.
 * @param siteName nor does the site's
 */
export function accountSchema(siteName: string) {
  return z
    .object({ email: emailSchema, name: nameSchema, password: passwordSchema })
    .refine(({ email, name, password }) => !predictable(password, [email, name, siteName]), {
      path: ["password"],
      error: guessable,
    });
}

export type NewAccount = z.output<ReturnType<typeof accountSchema>>;
