import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** @typedef {Awaited<ReturnType<PrismaPg["connect"]>>} Connection */

// The catalogs' one-byte "char", which the stock adapter does not know, and the type it reads like.
const CHAR = 18;
const TEXT = 25;

// The number that Prisma's native engine locks with, so that the two would also wait for each other.
const MIGRATION_LOCK = 72707369;

/** The stock adapter, with what migrations need beyond queries. */
export class MigrationAdapterFactory extends PrismaPg {
  #url;
  /** @type {Set<Connection>} */
  #open = new Set();

  /** @param {string} url */
  constructor(url) {
    // One connection, so that what is said between BEGIN and COMMIT is said inside them.
    super({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
    this.#url = url;
  }

  /** @override */
  async connect() {
    const connection = forMigrations(await super.connect());
    const dispose = connection.dispose.bind(connection);
    connection.dispose = () => {
      this.#open.delete(connection);
      return dispose();
    };
    this.#open.add(connection);
    return connection;
  }

  /** @override */
  async connectToShadowDb() {
    const database = `dateline_shadow_${randomUUID()}`;
    const owner = new pg.Client({ connectionString: this.#url });
    await owner.connect();
    await owner.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`);
    const url = new URL(this.#url);
    url.pathname = `/${database}`;
    const shadow = forMigrations(await new PrismaPg({ connectionString: url.href, max: 1 }).connect());
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await owner.query(`DROP DATABASE ${pg.escapeIdentifier(database)} WITH (FORCE)`);
      await owner.end();
    };
    return shadow;
  }

  /**
   * Does the work, and the records of it, in one transaction: a migration that fails or is killed in the middle leaves
   * nothing to clear away. Two that come together take turns.
   *
   * @template T
   * @param {() => Promise<T>} work
   */
  async allOrNothing(work) {
    const connections = [...this.#open];
    const say = (/** @type {string} */ sql) => Promise.all(connections.map((each) => each.executeScript(sql)));
    await say(`BEGIN; SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    try {
      const result = await work();
      await say("COMMIT");
      return result;
    } catch (error) {
      await say("ROLLBACK");
      throw error;
    }
  }
}

/**
 * @param {Connection} connection
 * @returns {Connection}
 */
function forMigrations(connection) {
  const queryRaw = connection.queryRaw;
  // The stock adapter cuts scripts at every semicolon, also inside functions.
  connection.executeScript = async (script) => void (await connection.underlyingDriver().query(script));
  connection.queryRaw = async (query) => {
    /** @type {number[]} */
    let chars = [];
    const performIO = async (/** @type {unknown} */ io) => {
      const result = await Reflect.get(connection, "performIO").call(connection, io);
      /** @type {{ dataTypeID: number }[]} */
      const fields = result.fields ?? [];
      chars = fields.flatMap((field, i) => (field.dataTypeID === CHAR ? [i] : []));
      return {
        ...result,
        fields: fields.map((field) => (field.dataTypeID === CHAR ? { ...field, dataTypeID: TEXT } : field)),
      };
    };
    const result = await queryRaw.call(Object.create(connection, { performIO: { value: performIO } }), query);
    for (const i of chars) result.columnTypes[i] = ColumnTypeEnum.Character;
    return result;
  };
  return connection;
}
