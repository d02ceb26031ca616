import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const databaseTests = "**/*.db.test.ts";
const elsewhere = [...configDefaults.exclude, "data/**", "e2e/**", ".next/**"];

/** In the order of their names: by how long each took before, no two machines would run them alike. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  test: {
    // A busy machine is no fault of ours; what must be quick says so itself.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: {
      SESSION_SECRET: "the session secret of the tests only",
      FORM_SECRET: "the form secret of the tests only",
    },
    sequence: { sequencer: ByName },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["**/*.test.ts"], exclude: [...elsewhere, databaseTests] },
      },
      {
        extends: true,
        // They share one database, in DATABASE_URL: one file after another.
        test: { name: "domain", include: [databaseTests], exclude: elsewhere, fileParallelism: false },
      },
    ],
  },
});
