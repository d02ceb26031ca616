import { randomUUID } from "node:crypto";
import { verify } from "@node-rs/argon2";
import { afterAll, expect, test, vi } from "vitest";
import { disconnect } from "../db.ts";
import { disableStaff } from "./accounts.ts";
import { hashPassword, isRight, nobody } from "./passwords.ts";
import { signIn } from "./sign-in.ts";
import { hire, password } from "./testing.ts";

// As it is, and watched.
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, verify: vi.fn(real.verify) };
});

afterAll(disconnect);

const cost = (hash: unknown) => String(hash).split("$").slice(0, 4).join("$");

test("unknown account, wrong password and disabled account get the same answer", async () => {
  const passwordHash = await hashPassword(password);
  const [works, shut] = [await hire("EDITOR", passwordHash), await hire("EDITOR", passwordHash)];
  await disableStaff("command line", shut.email);
  const from = randomUUID();
  expect(await signIn(works.email.toUpperCase(), password, from)).toMatchObject({ kind: "signed-in" });
  for (const [email, typed] of [
    [works.email, "not the password at all"],
    [shut.email, password],
    [`${randomUUID()}@example.org`, password],
    ["not an address \0", password],
  ] as const) {
    expect(await signIn(email, typed, from)).toEqual({ kind: "refused" });
  }
});

test("an unknown account is checked against a hash of the same cost", async () => {
  expect(cost(nobody)).toBe(cost(await hashPassword(password)));
  expect(await isRight(password, null)).toBe(false);
});

test("whatever the answer, one password is checked, against a hash of the same cost", async () => {
  const passwordHash = await hashPassword(password);
  const [works, shut] = [await hire("EDITOR", passwordHash), await hire("EDITOR", passwordHash)];
  await disableStaff("command line", shut.email);
  for (const [email, typed] of [
    [works.email, password],
    [works.email, "not the password at all"],
    [works.email, ""],
    [shut.email, password],
    [`${randomUUID()}@example.org`, password],
    ["not an address", password],
    ["", ""],
  ] as const) {
    vi.mocked(verify).mockClear();
    await signIn(email, typed, randomUUID());
    expect(vi.mocked(verify).mock.calls, email).toEqual([[expect.any(String), typed]]);
    expect(cost(vi.mocked(verify).mock.calls[0]?.[0]), email).toBe(cost(nobody));
  }
});

test("five attempts a minute at an account from one address; its owner elsewhere is not locked out", async () => {
  const { email } = await hire("EDITOR", await hashPassword(password));
  const stranger = randomUUID();
  const guesses = [];
  for (let guess = 0; guess < 6; guess += 1) guesses.push((await signIn(email, `guess ${guess}`, stranger)).kind);
  expect(guesses).toEqual([...Array.from({ length: 5 }, () => "refused"), "limited"]);
  expect(await signIn(email, password, stranger)).toMatchObject({ kind: "limited" });
  expect(await signIn(email, password, randomUUID())).toMatchObject({ kind: "signed-in" });
});

test("twenty attempts a minute from one address, at whatever accounts", async () => {
  const stranger = randomUUID();
  const guesses = [];
  for (let guess = 0; guess < 21; guess += 1) {
    guesses.push((await signIn(`${randomUUID()}@example.org`, "x", stranger)).kind);
  }
  expect(guesses.filter((kind) => kind === "refused")).toHaveLength(20);
  expect(guesses.at(-1)).toBe("limited");
});

test("many addresses together guess fifty times an hour at an account, and its owner is still let in where they work", async () => {
  const { email } = await hire("EDITOR", await hashPassword(password));
  const office = randomUUID();
  expect(await signIn(email, password, office)).toMatchObject({ kind: "signed-in" });
  for (const account of [email, `${randomUUID()}@example.org`]) {
    const guesses = await Promise.all(
      Array.from({ length: 60 }, () => signIn(account, "not the password at all", randomUUID())),
    );
    expect(guesses.filter(({ kind }) => kind === "refused")).toHaveLength(50);
    expect(await signIn(account, password, randomUUID())).toMatchObject({ kind: "limited" });
  }
  expect(await signIn(email, password, office)).toMatchObject({ kind: "signed-in" });
  expect(await signIn(email, "not the password at all", office)).toEqual({ kind: "refused" });
});

test("who knows the password may come from as many places as they like", async () => {
  const { email } = await hire("EDITOR", await hashPassword(password));
  const signIns = await Promise.all(Array.from({ length: 30 }, () => signIn(email, password, randomUUID())));
  const more = await Promise.all(Array.from({ length: 30 }, () => signIn(email, password, randomUUID())));
  expect([...signIns, ...more].filter(({ kind }) => kind !== "signed-in")).toEqual([]);
});

test("one address that asks and asks uses up nobody else's attempts", async () => {
  const { email } = await hire("EDITOR", await hashPassword(password));
  const stranger = randomUUID();
  for (let guess = 0; guess < 60; guess += 1) await signIn(email, "not the password at all", stranger);
  expect(await signIn(email, password, randomUUID())).toMatchObject({ kind: "signed-in" });
});
