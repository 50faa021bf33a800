import type { CaseEventBase } from "./caseEvent.ts";
import type { Instant } from "./partialDate.ts";

/**
 * What every event has that a platform writes out of what it did. The platform is part of the id: an authority keeps the events of
 * several platforms, which number their listings alike and receive the same bulletin.
 *
 * @internal
 */
export function assertedByPlatform(id: string, platform: string, at: Instant): CaseEventBase {
  return {
    id: `${platform}:${id}`,
    at,
    recordedAt: at,
    assertedBy: "platform",
    platform,
    evidence: [],
  };
}
