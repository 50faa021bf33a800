/**
 * Says how long something takes, to two digits.
 *
 * @param milliseconds - The duration.
 * @returns Seconds, minutes, or hours and minutes.
 */
export function durationText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
