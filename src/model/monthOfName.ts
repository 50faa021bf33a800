/** Names of months by their first letters without accents, in the languages of notices. */
const months: readonly string[] = [
  "jan,ene,gen,sty",
  "feb,fev,lut,fevr",
  "mar,maerz,mrz,mars",
  "apr,avr,abr,kwi",
  "may,mai,maj,mag",
  "jun,juin,giu,cze",
  "jul,juil,lug,lip",
  "aug,aou,ago,sie",
  "sep,set,wrz",
  "oct,okt,ott,paz",
  "nov,lis",
  "dec,dez,dic,gru",
];

/**
 * The number of a month by its name, in the languages of notices, whole or shortened.
 *
 * @returns 1 to 12; nothing for another word.
 *
 * @internal
 */
export function monthOfName(name: string): number | undefined {
  const plain = withoutAccents(name.toLowerCase());
  const month = months.findIndex((names) =>
    names.split(",").some((known) => plain.startsWith(known)),
  );
  return month === -1 ? undefined : month + 1;
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replaceAll(/[\u0300-\u036f.]/gu, "");
}
