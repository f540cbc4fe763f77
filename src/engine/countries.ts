// One string, two letters per country: a third of the bytes of a list, and sorted, so that others can align on it.
const letters =
  'ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCR' +
  'CUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHU' +
  'IDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQ' +
  'MRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSI' +
  'SJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW';

let list: readonly string[] | undefined;
let known: ReadonlySet<string> | undefined;

/**
 * The 249 country codes of ISO 3166-1 alpha-2, in alphabetical order; decoded once, on first use.
 *
 * @returns codes such as `FR`; the same array each time
 * @see https://www.iso.org/iso-3166-country-codes.html
 */
export function countryCodes(): readonly string[] {
  return (list ??= letters.match(/../g)!);
}

/**
 * Whether a text is an ISO 3166-1 alpha-2 code, in capitals. User-assigned codes (`XK`) are not.
 *
 * @example isCountryCode('FR') // true
 * @example isCountryCode('fr') // false
 */
export function isCountryCode(code: string): boolean {
  return (known ??= new Set(countryCodes())).has(code);
}
