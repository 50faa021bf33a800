/** English names of the Korean holidays, as Korean statutes in English call them. */
export const koreanNames: Readonly<Record<string, string>> = {
  "1월 1일": "New Year's Day",
  "설날 전날": "Day before Seollal",
  설날: "Seollal",
  "설날 다음 날": "Day after Seollal",
  "3ㆍ1절": "March 1st Movement Day",
  노동절: "Labor Day",
  어린이날: "Children's Day",
  "부처님 오신 날": "Buddha's Birthday",
  현충일: "Memorial Day",
  제헌절: "Constitution Day",
  광복절: "Liberation Day",
  "추석 전날": "Day before Chuseok",
  추석: "Chuseok",
  "추석 다음 날": "Day after Chuseok",
  개천절: "National Foundation Day",
  한글날: "Hangeul Day",
  기독탄신일: "Christmas Day",
  임시공휴일: "Temporary holiday",
  전국동시지방선거: "Local elections",
  대통령선거: "Presidential election",
  "임시공휴일(대통령선거)": "Presidential election",
  "제21대 국회의원선거": "National Assembly election",
  제22대국회의원선거: "National Assembly election",
};

/** The English name of a Korean holiday; a substitute day is named after the holiday it stands in for. */
export function koreanName(local: string): string {
  const substituted = /^대체공휴일\((.+)\)$/u.exec(local)?.[1];
  const name = koreanNames[substituted ?? local];
  if (name === undefined) throw new Error(`No English name for ${local}: add one here.`);
  return substituted === undefined ? name : `Substitute holiday (${name})`;
}
