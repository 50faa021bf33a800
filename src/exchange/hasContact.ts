import type { ContactPoint } from "./contactPoint.ts";

/** Whether there is a way to answer. @internal */
export function hasContact(contact: ContactPoint | undefined): boolean {
  const { email, phone, url } = contact ?? {};
  return [email, phone, url].some((way) => way !== undefined);
}
