import type { Issue } from "../model/index.ts";

/**
 * Says that a service refused the request, because such an answer must never read as an empty list. A code whose reason is
 * empty is no refusal.
 *
 * @param service - Name of the service.
 * @param code - Code of its answer.
 * @param reasons - What the known codes mean.
 * @param said - What the service said itself.
 *
 * @internal
 */
export function serviceIssues(
  service: string,
  code: string,
  reasons: Readonly<Record<string, string>>,
  said?: string,
): readonly Issue[] {
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  if (reason === "") return [];
  return [
    {
      code: "resultcode-error",
      severity: "error",
      path: [],
      message: `${service} answered ${code.slice(0, 40)}${said === undefined || said === "" ? "" : ` (${said.slice(0, 80)})`}: ${reason ?? "no records were given"}.`,
    },
  ];
}
