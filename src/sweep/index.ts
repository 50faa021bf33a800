/**
 * Sweeps of any size: plan, screen ranges under any scheduler, gather. Node only.
 *
 * subpath export `'safepact/sweep'`.
 *
 * @module
 */

export type { BarcodeCounts } from "../feeds/countBarcodes.ts";
export { type ChunkIo, openMatcher, screenChunk } from "./chunk/screenChunk.ts";
export type { JobEngine, TakenChunk } from "./engine/jobEngine.ts";
export {
  type PgBossClient,
  type PgBossEngineOptions,
  type PgBossFetch,
  type PgBossJob,
  type PgBossQueue,
  pgBossEngine,
} from "./engine/pgBossEngine.ts";
export { type WorkedChunk, type WorkPlanOptions, workPlan } from "./engine/workPlan.ts";
export { type GatherOptions, gatherSweep, type SweepManifest } from "./gather/gatherSweep.ts";
export { folderParts } from "./parts/folderParts.ts";
export { type HttpPartsOptions, httpParts } from "./parts/httpParts.ts";
export type { IssueCount, PartSummary, SetAside } from "./parts/part.ts";
export type { PartStore } from "./parts/partStore.ts";
export { chunksOf } from "./plan/chunkAt.ts";
export { planSweep, type SweepInputs } from "./plan/planSweep.ts";
export {
  type PlannedSince,
  type PlannedSource,
  readPlan,
  type SweepPlan,
  type SweepScreening,
  type SweepSince,
} from "./plan/sweepPlan.ts";
export type { FloodGuard } from "./preview/floodsAmong.ts";
export type {
  ListPreview,
  PreviewedChange,
  PreviewedFlood,
  PreviewedOutcome,
  PreviewedRecord,
} from "./preview/listPreview.ts";
export { type PreviewOptions, previewList } from "./preview/previewList.ts";
export type { EarlierRows } from "./since/earlierRows.ts";
export { readEarlierRows } from "./since/readEarlierRows.ts";
export type { SweepProgress } from "./threads/chunkProgress.ts";
export { type SweepFilesOptions, sweepFiles } from "./threads/sweepFiles.ts";
