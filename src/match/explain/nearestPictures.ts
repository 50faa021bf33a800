import type { Image } from "../../model/image.ts";
import { imageDistance } from "../image/imageDistance.ts";

/** A picture of each side, with the bits in which they differ. @internal */
export interface PicturePair {
  readonly distance: number;
  readonly listingUrl: string;
  readonly hazardUrl: string;
}

/** The two pictures of a listing and a record that are nearest; of equals the first. @internal */
export function nearestPictures(
  listing: readonly Image[],
  hazard: readonly Image[],
): PicturePair | undefined {
  let nearest: PicturePair | undefined;
  for (const { url: listingUrl, fingerprint: one } of listing) {
    for (const { url: hazardUrl, fingerprint: other } of hazard) {
      if (one === undefined || other === undefined) continue;
      const distance = imageDistance(one, other);
      if (nearest === undefined || distance < nearest.distance) {
        nearest = { distance, listingUrl, hazardUrl };
      }
    }
  }
  return nearest;
}
