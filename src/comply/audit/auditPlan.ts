import type { SinglePlan } from "../../statistics/iso2859Plan.ts";
import type { OperatingPoint } from "../../statistics/operatingCurve.ts";

/** How large a sample is to be. */
export type AuditMethod =
  | {
      /** By the rate that would be too much. */
      readonly kind: "tolerable-rate";
      /** That rate, above 0 and below 1. */
      readonly tolerableRate: number;
      /** How sure to be that the rate is below it when the sample is accepted. */
      readonly confidence: number;
      /**
       * Findings with which the sample is still accepted.
       *
       * @defaultValue 0
       */
      readonly acceptance?: number;
    }
  | {
      /** By ISO 2859-1, single sampling, normal inspection. */
      readonly kind: "iso-2859-1";
      /** Acceptance quality limit, per cent nonconforming. */
      readonly aql: number;
      /**
       * Inspection level.
       *
       * @defaultValue "II"
       */
      readonly level?: "S-1" | "S-2" | "S-3" | "S-4" | "I" | "II" | "III";
    }
  | {
      /** As many as given. */
      readonly kind: "fixed";
      /** Size of the sample. */
      readonly sampleSize: number;
      /**
       * Findings with which the sample is still accepted.
       *
       * @defaultValue 0
       */
      readonly acceptance?: number;
    };

/** A part of the frame and what was drawn from it. */
export interface AuditStratum {
  /** Name of the part; "all" where the frame has no parts. */
  readonly name: string;
  /** Things in it. */
  readonly population: number;
  /** Ids drawn, in order of the draw. */
  readonly drawn: readonly string[];
}

/** A sample drawn at random, before anybody has looked. */
export interface AuditPlan {
  /** How its size was found. */
  readonly method: AuditMethod;
  /** The plan of the standard, when it was found by it. */
  readonly standard?: SinglePlan;
  /** Seed of the draw. */
  readonly seed: number;
  /** SHA-256 of the frame, so that the draw can be repeated. */
  readonly frame: string;
  /** Things in the frame. */
  readonly population: number;
  /** Things drawn. */
  readonly sampleSize: number;
  /** Findings with which the sample is still accepted. */
  readonly acceptance: number;
  /** The parts of the frame. */
  readonly strata: readonly AuditStratum[];
  /** How likely the sample is accepted at several true rates. */
  readonly curve: readonly OperatingPoint[];
}
