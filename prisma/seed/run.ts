import { disconnect } from "../../lib/db.ts";
import { seed } from "./seed.ts";

await seed();
await disconnect();
