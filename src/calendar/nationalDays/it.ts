// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

/** Days off of all the country, to which regions add theirs. @internal */
export const national = `
New Year's Day=0101
Epiphany=0106
Easter Sunday=E0
Easter Monday=E1
Liberation from Nazi-Fascism (1945)=0425
Labour Day=0501
Republic Day=0602
Assumption=0815
All Saints' Day=1101
Immaculate Conception=1208
Christmas Day=1225
Boxing Day=1226
National Day of Saint Francis of Assisi=261004 271004
`;
