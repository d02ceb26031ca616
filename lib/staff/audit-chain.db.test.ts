import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { record } from "./audit.ts";
import { type ChainState, findHead, verifyChain } from "./audit-chain.ts";
import { checkChain } from "./audit-check.ts";
import { exportChain } from "./audit-log.ts";

/** Nothing that a test does to the chain may stay: other files write to it, too. */
class TakenBack extends Error {}

/**
 * What a verification says of the chain as whoever may do everything with the database would leave it. The verification
 * reads in the very transaction, which is taken back.
 */
async function afterTampering(tamper: (tx: Prisma.TransactionClient) => Promise<unknown>, known?: string | null) {
  let state: ChainState | undefined;
  const tampering = db.$transaction(async (tx) => {
    // As a superuser does: no trigger runs, and no key is looked after.
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await tamper(tx);
    state = await verifyChain(known, tx);
    throw new TakenBack();
  });
  await expect(tampering).rejects.toBeInstanceOf(TakenBack);
  return state;
}

let subject: string;
let head: string | null;
let place: bigint;

/** Where the first of four entries of this file's stands. */
beforeAll(async () => {
  subject = `test ${randomUUID()}`;
  for (const number of [1, 2, 3, 4]) {
    await record(db, "command line", "staff.enabled", subject, {
      ...{ number, huge: 1e21, small: 1e-7, part: 0.1, nothing: null, list: [true, "a, b"] },
      odd: 'quote " slash \\ / line \n tab \t bell \u0007 delete \u007f اسم 😀',
    });
  }
  const first = await db.auditLink.findFirstOrThrow({
    where: { entry: { is: { subject } } },
    orderBy: { place: "asc" },
  });
  place = first.place;
  head = await findHead();
});

afterEach(async () => {
  expect((await verifyChain(head)).fault).toBeNull();
});

test("what the database chained is whole here, whatever stands in it, also in dates long ago", async () => {
  const at = new Date("1969-12-31T23:59:59.999Z");
  await db.auditEntry.create({ data: { at, action: 'test.\u0001"\\', subject, detail: {} } });
  const { entries, fault, head: newest } = await verifyChain();
  expect(fault).toBeNull();
  expect(entries).toBeGreaterThanOrEqual(5n);
  expect(newest).toMatch(/^[0-9a-f]{64}$/);
});

describe("whoever changes the tables is found, at the first place that is wrong", () => {
  const changes: Record<string, (tx: Prisma.TransactionClient, entry: bigint) => Promise<unknown>> = {
    detail: (tx, id) => tx.$executeRaw`UPDATE audit_entries SET detail = detail || '{"number": 9}' WHERE id = ${id}`,
    time: (tx, id) => tx.$executeRaw`UPDATE audit_entries SET at = at + interval '1 millisecond' WHERE id = ${id}`,
    "time without end": (tx, id) => tx.$executeRaw`UPDATE audit_entries SET at = 'infinity' WHERE id = ${id}`,
    person: (tx, id) => tx.$executeRaw`UPDATE audit_entries SET staff_id = 1 WHERE id = ${id}`,
    subject: (tx, id) => tx.$executeRaw`UPDATE audit_entries SET subject = 'comment 1' WHERE id = ${id}`,
    action: (tx, id) => tx.$executeRaw`UPDATE audit_entries SET action = 'staff.disabled' WHERE id = ${id}`,
    hash: (tx, id) => tx.$executeRaw`UPDATE audit_links SET hash = sha256('x') WHERE entry_id = ${id}`,
  };
  test.each(Object.entries(changes))("another %s", async (_, change) => {
    const state = await afterTampering(async (tx) => change(tx, await entryAt(place + 1n)));
    expect(state).toMatchObject({ entries: place, fault: { kind: "CHANGED", place: place + 1n } });
  });

  test("an entry that is gone", async () => {
    const state = await afterTampering(async (tx) =>
      tx.auditEntry.deleteMany({ where: { id: await entryAt(place + 2n) } }),
    );
    expect(state?.fault).toEqual({ kind: "ENTRY_MISSING", place: place + 2n });
  });

  test("a link that is gone, and an entry with it", async () => {
    const id = await entryAt(place + 2n);
    const state = await afterTampering(async (tx) => {
      await tx.auditLink.deleteMany({ where: { entryId: id } });
      await tx.auditEntry.deleteMany({ where: { id } });
    });
    expect(state?.fault).toEqual({ kind: "LINK_MISSING", place: place + 2n });
  });

  test("two links that have changed places", async () => {
    const [one, other] = [await entryAt(place + 1n), await entryAt(place + 2n)];
    const state = await afterTampering(async (tx) => {
      await tx.$executeRaw`UPDATE audit_links SET entry_id = -1 WHERE entry_id = ${one}`;
      await tx.$executeRaw`UPDATE audit_links SET entry_id = ${one} WHERE entry_id = ${other}`;
      await tx.$executeRaw`UPDATE audit_links SET entry_id = ${other} WHERE entry_id = -1`;
    });
    expect(state?.fault).toEqual({ kind: "CHANGED", place: place + 1n });
  });

  test("an entry that no trigger has linked", async () => {
    let id: bigint | undefined;
    const state = await afterTampering(async (tx) => {
      ({ id } = await tx.auditEntry.create({ data: { action: "staff.added", subject }, select: { id: true } }));
    });
    expect(state?.fault).toEqual({ kind: "UNLINKED", place: id });
  });

  test("a chain that was made anew with every hash, or cut at its end, lacks the head that was noted", async () => {
    const anew = (tx: Prisma.TransactionClient) => tx.$executeRaw`
      WITH RECURSIVE anew AS (
        SELECT place, sha256(convert_to(audit_text(e), 'UTF8')) AS hash
        FROM audit_links JOIN audit_entries e ON e.id = entry_id WHERE place = 1
        UNION ALL
        SELECT l.place, sha256(anew.hash || convert_to(audit_text(e), 'UTF8'))
        FROM anew JOIN audit_links l ON l.place = anew.place + 1 JOIN audit_entries e ON e.id = l.entry_id
      ) UPDATE audit_links SET hash = anew.hash FROM anew WHERE anew.place = audit_links.place`;
    const change = async (tx: Prisma.TransactionClient) => {
      await tx.$executeRaw`UPDATE audit_entries SET detail = '{}' WHERE id = ${await entryAt(place + 1n)}`;
      await anew(tx);
    };
    expect((await afterTampering(change))?.fault).toBeNull();
    expect((await afterTampering(change, head))?.fault).toEqual({ kind: "HEAD_UNKNOWN", place: null });

    const cut = async (tx: Prisma.TransactionClient) => {
      await tx.$executeRaw`
        WITH gone AS (DELETE FROM audit_links WHERE place > ${place} RETURNING entry_id)
        DELETE FROM audit_entries WHERE id IN (SELECT entry_id FROM gone)`;
    };
    expect((await afterTampering(cut))?.fault).toBeNull();
    expect((await afterTampering(cut, head))?.fault).toEqual({ kind: "HEAD_UNKNOWN", place: null });
  });
});

test("twenty at once, who record twice, before and after they lock the same row, stand in one chain", async () => {
  const before = await verifyChain();
  const section = await db.section.create({
    data: { slug: `chain-${randomUUID().slice(0, 8)}` },
    select: { id: true },
  });
  const own = `test ${randomUUID()}`;
  const work = Array.from({ length: 20 }, (_, at) =>
    db.$transaction(
      async (tx) => {
        // Were the chain locked where the first half records, the second would wait for it with the row in its hands.
        if (at % 2) await record(tx, "command line", "section.renamed", own, { at });
        await tx.section.update({ where: section, data: { position: at } });
        if (at % 2 === 0) await record(tx, "command line", "section.renamed", own, { at });
        await record(tx, "command line", "section.moved", own, { at });
      },
      { maxWait: 20_000, timeout: 20_000 },
    ),
  );
  await Promise.all(work);
  expect(await db.auditLink.count({ where: { entry: { is: { subject: own } } } })).toBe(40);
  expect((await verifyChain(before.head)).fault).toBeNull();
});

test("a check is kept, and knows the head of the one before", async () => {
  const check = await checkChain("the site");
  expect(check).toMatchObject({ fault: null, head: await findHead() });
  expect(await checkChain("the site")).toMatchObject({ fault: null, entries: check.entries });
});

test("the export has everything that a hash is made of, as it is", async () => {
  const lines: string[] = [];
  for await (const line of exportChain()) if (line.includes(subject)) lines.push(line);
  expect(lines.map((line) => JSON.parse(line)).slice(0, 1)).toMatchObject([
    { place: Number(place), staff: null, action: "staff.enabled", subject, detail: { number: 1, huge: 1e21 } },
  ]);
  expect(lines[0]).toContain('"huge": 1000000000000000000000');
});

async function entryAt(at: bigint): Promise<bigint> {
  const { entryId } = await db.auditLink.findUniqueOrThrow({ where: { place: at }, select: { entryId: true } });
  return entryId;
}
