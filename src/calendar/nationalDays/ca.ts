// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

/** Days off of all the country, to which regions add theirs. @internal */
export const national = `
New Year's Day=0101
Good Friday=E-2
Canada Day=0701
Labour Day=09#1.1
Christmas Day=1225
Victoria Day~~python-holidays=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Canada Day (substitute day)~~python-holidays=180702 230703
Thanksgiving Day~~python-holidays=10#2.1
Remembrance Day (substitute day)~~python-holidays=181112 231113
Boxing Day~~python-holidays=1226@22-25 181226 191226
Remembrance Day~~python-holidays=1111@19-22 1111@24-27
Boxing Day (substitute day)~~python-holidays=201228 211228 261228 271228
National Day for Truth and Reconciliation~~python-holidays=0930@24-27 210930 220930
Christmas Day (substitute day)~~python-holidays=211227 221227 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
National Day for Truth and Reconciliation (substitute day)~~python-holidays=231002
Easter Monday~~statutes=E1
Funeral of Her Majesty the Queen Elizabeth II~~statutes=220919
`;
