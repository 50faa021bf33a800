import type { ModelReason } from "./modelReading.ts";

/** What is written where a model number belongs, but names a property that many products share. */
export interface GenericModel {
  /** Why it is no key. */
  readonly reason: ModelReason;
  /** Shape of the key, as {@link modelKey} gives it: upper case, letters and digits only. */
  readonly pattern: RegExp;
}

/**
 * Generic tokens. Source: false links met when recall lists were matched by model number (years, sizes, sets, colour
 * temperatures, voltages, button cells, lamp shapes and caps, refrigerants), and the usual units of the same quantities.
 *
 * @internal
 */
export const genericModels: readonly GenericModel[] = [
  { reason: "year", pattern: /^(?:19[5-9]\d|20[0-4]\d)(?:19[5-9]\d|20[0-4]\d)?(?:MODEL|년형?)?$/u },
  { reason: "n-in-1", pattern: /^\d{1,3}(?:IN|합)1$/u },
  {
    reason: "pieces",
    pattern:
      /^(?:SETOF|PACKOF)?\d{1,4}(?:PIECES?|PCS?|PACKS?|PKS?|SETS?|KEYS?|TLG|TEILIG|STK|STUCK|개입?|매입?|입|세트|종|단|EA)(?:SET|세트)?$/u,
  },
  { reason: "pieces", pattern: /^(?:SETOF|PACKOF)\d{1,4}$/u },
  {
    reason: "size",
    pattern: /^(?:\d{1,5}X){0,2}\d{1,5}(?:MM|CM|DM|M|KM|IN|INCH|INCHES|ZOLL|FT|YD|인치)$/u,
  },
  { reason: "size", pattern: /^\d{1,5}(?:X\d{1,5}){1,2}$/u },
  { reason: "size", pattern: /^(?:EU|UK|US|SIZE|GR)?(?:\d{0,2}X{0,4}[SL]|M|ONESIZE|FREE)$/u },
  { reason: "size", pattern: /^(?:EU|SIZE|SIZES|GR|TAILLE|TG)\d{1,3}$/u },
  { reason: "size", pattern: /^\d{1,3}(?:T|MONTHS?|MOS?|YEARS?|YRS?|세|개월|호)$/u },
  {
    reason: "quantity",
    pattern: /^\d{1,5}(?:ML|CL|DL|L|LTR|LITRES?|LITERS?|G|GR|KG|MG|OZ|FLOZ|LBS?|리터)$/u,
  },
  { reason: "colour-temperature", pattern: /^\d{4,5}(?:\d{4,5})?K$/u },
  {
    reason: "voltage",
    pattern: /^(?:AC|DC)?\d{1,3}(?:\d{1,3})?V(?:AC|DC)?(?:5060HZ|50HZ|60HZ)?$/u,
  },
  { reason: "power", pattern: /^\d{1,5}(?:W|KW|WATTS?|VA|A|MA|AMP|HP|LM|LUMENS?)$/u },
  { reason: "power", pattern: /^\d{2,6}(?:MAH|AH|WH|KWH|HZ|KHZ|MHZ|GHZ)$/u },
  { reason: "battery", pattern: /^(?:CR|LR|SR|AG|BR)\d{1,4}[A-Z]?$/u },
  { reason: "battery", pattern: /^(?:A{2,4}|C|D|9V|6LR61|6F22|18650|21700|26650|14500)$/u },
  { reason: "lamp", pattern: /^(?:PAR|MR|GU|GX|GY|GZ|BR)\d{1,3}[A-Z]?(?:LAMP|BULB|램프|전구)?$/u },
  {
    reason: "lamp",
    pattern: /^(?:E(?:5|10|11|12|14|17|26|27|39|40)|G(?:4|5|9|13|23|24)|B(?:15|22)D?|R7S|T5|T8)$/u,
  },
  {
    reason: "refrigerant",
    pattern:
      /^R(?:11|12|22|23|32|123|134A|152A|290|404A|407[AC]|410A|448A|449A|452B|454B|507A?|513A|600A|717|744|1234YF|1234ZE)$/u,
  },
  {
    reason: "standard",
    pattern:
      /^(?:IPX?\d{1,2}|EN\d{2,5}|ISO\d{3,5}|IEC\d{4,5}|USB[ABC23]\d{0,2}|QC\d{1,2}|PD\d{1,3}W?|HDMI\d{0,2}|DDR\d|PS\d|XBOX(?:360|ONE)|TYPEC|[234]G|5G|[248]K|(?:480|720|1080)P|FULLHD|MP[34]|BLUETOOTH\d{0,2}|BT\d{2}|WIFI[4-7]?|CATEGORY\d|CAT\d[AE]?)$/u,
  },
  { reason: "standard", pattern: /^(?:SPF|UPF|UV|LSF|FPS)\d{1,3}$/u },
  { reason: "standard", pattern: /^(?:KF|N|FFP|KN|PM|OHSAS|GB)\d{1,3}$/u },
  // Fineness of silver, gold and platinum.
  {
    reason: "standard",
    pattern: /^(?:S|AG|SILVER|PT|STERLING)?(?:925|950|990|999)(?:S|SILVER)?$/u,
  },
  { reason: "standard", pattern: /^(?:\d{1,2}K(?:GP|GF)?|\d{1,2}KT|304|316L?|HEPA\d{1,2})$/u },
  {
    reason: "pieces",
    pattern: /^\d{1,3}(?:LAYERS?|PLY|WAY|SPEED|STEP|IN|PORTS?|PIN|COLOU?RS?|D|X)$/u,
  },
  {
    reason: "filler",
    pattern:
      /^(?:UNKNOWN|NONE|NA|NOTAPPLICABLE|NOTSPECIFIED|NOTKNOWN|UNSPECIFIED|SEVERAL|VARIOUS|ALL|ALLMODELS|MULTIPLE|DIVERSE|MODEL|TYPE|STYLE|ITEM|VERSION|NEW|없음|해당없음|기타|미상|전모델|다수)$/u,
  },
];
