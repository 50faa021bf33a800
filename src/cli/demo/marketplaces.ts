/** An invented marketplace of the demo. */
export interface DemoMarketplace {
  /** Id in listings and events. */
  readonly id: string;
  /** Name in texts. */
  readonly name: string;
  /** First letters of its listing ids and case numbers. */
  readonly prefix: string;
}

/** A marketplace in Korea. */
export const hanbitPlaza: DemoMarketplace = {
  id: "hanbit-plaza",
  name: "Hanbit Plaza",
  prefix: "HP",
};

/** A marketplace in Europe that ships to Korea. */
export const nordwind: DemoMarketplace = { id: "nordwind", name: "Nordwind Market", prefix: "NW" };

/** Both, in the order they are printed. */
export const marketplaces: readonly DemoMarketplace[] = [hanbitPlaza, nordwind];
