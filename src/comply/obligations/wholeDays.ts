/** First day that a date of any precision can mean, `YYYY-MM-DD`. @internal */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.padEnd(10, "-01");
}

/** Last day that a date of any precision can mean, `YYYY-MM-DD`. @internal */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const [year = 0, month = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
