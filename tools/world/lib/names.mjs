// Names of countries and of the languages that Whence reads, from CLDR.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export function names(code, languages) {
  const main = name => require(`cldr-localenames-full/main/${code}/${name}.json`).main[code].localeDisplayNames[name];
  const [territories, spoken] = [main('territories'), main('languages')];
  const words = {};
  for (const [id, name] of Object.entries(territories).sort()) {
    // what news calls it, where CLDR has a shorter name beside the full one
    if (/^[A-Z]{2}$/.test(id) && !['ZZ', 'QO', 'XA', 'XB', 'EZ'].includes(id)) words[`country.${id}`] = territories[`${id}-alt-short`]?.length > 3 ? territories[`${id}-alt-short`] : name;
  }
  for (const id of languages) words[`language.${id}`] = spoken[id];
  return words;
}
