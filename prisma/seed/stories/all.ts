import type { StorySample } from "../sample.ts";
import { clearLake } from "./clear-lake.ts";
import { coveredMarket } from "./covered-market.ts";
import { footbridge } from "./footbridge.ts";
import { goldenCarp } from "./golden-carp.ts";
import { honestLoaf } from "./honest-loaf.ts";
import { lostWord } from "./lost-word.ts";
import { luteMaker } from "./lute-maker.ts";
import { movableType } from "./movable-type.ts";
import { nightFerry } from "./night-ferry.ts";
import { nightLibrary } from "./night-library.ts";
import { riverSound } from "./river-sound.ts";
import { seedBank } from "./seed-bank.ts";
import { shadowTheatre } from "./shadow-theatre.ts";
import { sixMinuteTram } from "./six-minute-tram.ts";
import { slowBench } from "./slow-bench.ts";
import { smallTelescope } from "./small-telescope.ts";
import { storkCount } from "./stork-count.ts";
import { treeRings } from "./tree-rings.ts";
import { winterMarket } from "./winter-market.ts";

/** Oldest first, as they would have been written. */
export const stories: readonly StorySample[] = [
  riverSound,
  goldenCarp,
  movableType,
  treeRings,
  luteMaker,
  storkCount,
  honestLoaf,
  lostWord,
  shadowTheatre,
  clearLake,
  nightFerry,
  slowBench,
  sixMinuteTram,
  seedBank,
  footbridge,
  nightLibrary,
  coveredMarket,
  smallTelescope,
  winterMarket,
];
