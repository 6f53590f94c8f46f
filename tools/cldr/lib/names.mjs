// territories, subdivisions and quotation marks.
import { main, load, clean, unique, plain, compact } from './cldr.mjs';

const noPlace = new Set(['XA', 'XB', 'ZZ', 'QO']);          // pseudo locales, unknown, "Outlying Oceania"
const secondName = new Set(['MM', 'FK', 'NZ']);             // Myanmar (Burma): a name in brackets, elsewhere a remark

const shared = new Set(['CD', 'CG']);                       // Congo (DRC): what stands before the bracket is both

export function territories(lang) {
  const data = main('localenames', lang, 'territories').localeDisplayNames.territories;
  const and = main('misc', lang, 'listPatterns').listPatterns['listPattern-type-standard'][2].replace(/\{\d\}/g, '').trim();
  const raw = {};
  for (const [key, text] of Object.entries(data)) {
    const [, code, alt] = /^([A-Z]{2})(-alt.*)?$/.exec(key) ?? [];
    const placeholder = /^[A-Z]{2}-(variant|short)$/.test(text) || (!alt && text === code);
    if (code && !noPlace.has(code) && !placeholder) (raw[code] ??= []).push(clean(text).replace(/ [-–] /g, '-'));
  }
  const all = Object.fromEntries(Object.entries(raw).map(([code, list]) =>
    [code, unique(list.flatMap(name => variants(code, name, and)))]));
  const owners = {};
  for (const [code, list] of Object.entries(all)) for (const name of list) (owners[name] ??= []).push(code);
  const found = {};
  for (const code of Object.keys(all).sort()) {
    const own = all[code].filter(name => owners[name].length === 1);     // cs "Svatý Martin" is two
    found[code] = own.length ? own : unique(raw[code].map(unbracket));
  }
  return found;
}

const unbracket = name => clean(name.replace(/[()]/g, ''));

function variants(code, name, and) {
  const bracket = /^(.*?) ?\(([^)]*)\)(.*)$/.exec(name);
  if (bracket) {
    const [, before, inner, after] = bracket, outer = clean(before + after);
    if (shared.has(code)) return /^\p{Lu}{2,4}$/u.test(inner) || inner.includes(outer) ? [inner] : [unbracket(name)];
    const isName = !after && secondName.has(code);
    return isName ? [outer, inner] : [outer];
  }
  if (!plain(name)) return name.split('/').map(clean);                       // il-Myanmar/Burma
  const found = [name];
  if (name.includes(' & ')) found.push(name.replace(' & ', ` ${and} `));
  if (/^(\p{Lu}{1,2}\. ?){2,}$/u.test(name)) found.push(name.replace(/[. ]/g, ''));    // S.U.A. is SUA
  return found;
}

/**
 * Counties and states of the countries whose language it is. CLDR 48 names them in English only. For the languages
 * listed those names are the ones used at home (looked through by hand), but for the ids in `not`.
 */
const fromEnglish = {
  en: { countries: ['us'] },
  ro: { countries: ['ro', 'md'], not: /^rob$/ },                               // Bucharest
  lv: { countries: ['lv'], not: /^lv(025|041|042|077|106|111|112|113|rix)$/ }, // Municipality, novads; Riga
};

export function subdivisions(lang) {
  const { countries = [], not } = fromEnglish[lang] ?? {};
  const names = load('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions;
  return Object.fromEntries(Object.keys(names).sort()
    .filter(id => countries.includes(id.slice(0, 2)) && !not?.test(id))
    .map(id => [id, [orthography(lang, clean(names[id]))]]));
}

/** The English list writes some Romanian names with a cedilla; Romanian has a comma below. */
const orthography = (lang, name) => lang !== 'ro' ? name
  : name.replace(/[şţŞŢ]/g, letter => ({ ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' })[letter]);

export function quotation(lang) {
  const marks = main('misc', lang, 'delimiters').delimiters;
  return unique([marks.quotationStart + marks.quotationEnd, marks.alternateQuotationStart + marks.alternateQuotationEnd].map(clean));
}

export const names = lang => compact({ territories: territories(lang), subdivisions: subdivisions(lang), quotation: quotation(lang) });
