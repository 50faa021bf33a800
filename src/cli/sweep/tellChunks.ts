import type { SweepProgress } from "../../sweep/index.ts";
import type { CliIo } from "../common/cliIo.ts";
import { counted } from "../common/counted.ts";
import { durationText } from "../common/durationText.ts";
import { type Progress, progressLine } from "../common/progress.ts";
import { rate } from "./sweepCounts.ts";

/** Shows how far a sweep is: listings, rate, share of the bytes, time left. */
export function tellChunks(io: CliIo): Pick<Progress, "end"> & {
  readonly show: (progress: SweepProgress) => void;
} {
  const line = progressLine(io);
  const started = io.ticks();
  return {
    end: line.end,
    show: (progress) => line.show(() => text(progress, io.ticks() - started)),
  };
}

function text(progress: SweepProgress, spent: number): string {
  const { listings, counts, bytes, bytesDone, bytesNow, refused, setAside } = progress;
  const share = bytes === 0 ? 100 : Math.floor((100 * bytesDone) / bytes);
  const left = bytesNow === 0 ? undefined : (spent * (bytes - bytesDone)) / bytesNow;
  const aside = setAside.length === 0 ? "" : `, ${counted(setAside.length, "chunk")} set aside`;
  return `${share} %${left === undefined ? "" : `, ${durationText(left)} left`}: ${counted(listings, "listing")}, ${rate(listings, spent)}/s, ${counts.match} match, ${counts.review} review, ${refused} skipped${aside}`;
}
