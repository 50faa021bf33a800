// What functions rely on in calendars and deadlines. Days are asked about by the thousand, so holidays are not looked at one by one.
import type { ShapeOf } from "../model/checkGiven.ts";
import type { Deadline } from "../model/deadline.ts";
import type { Calendar } from "./calendar.ts";

/** A calendar. @internal */
export const calendarShape = {
  id: "text",
  zone: "text",
  weekend: "list",
  holidays: "list",
  workdays: "list",
  coverage: { from: "text", to: "text" },
  sources: "list",
} as const satisfies ShapeOf<Calendar>;

/** A deadline. @internal */
export const deadlineShape = {
  amount: "number",
  unit: "text",
  countFrom: "text",
} as const satisfies ShapeOf<Deadline>;
