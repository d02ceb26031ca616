import { hash, verify } from "@node-rs/argon2";

/** OWASP's minimum for argon2id, which is the library's default algorithm. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of a password that nobody knows: what an unknown account's sign-in is checked against. */
export const nobody =
  "$argon2id$v=19$m=19456,t=2,p=1$SLtuWZ1yjcHAAlEqCFXg8g$n76hJyOwF2lsHCTmnvdO9c5biGnZGlNDqbdA4kh4vFw";

/** @param password already through passwordSchema, so in NFC */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Whether a password is right. Takes as long when there is no account to check it against (`null`). */
export async function isRight(password: string, passwordHash: string | null): Promise<boolean> {
  const right = await verify(passwordHash ?? nobody, password.normalize("NFC"));
  return right && passwordHash !== null;
}
