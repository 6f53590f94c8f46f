// Reads the CLDR JSON packages, and the few helpers all sections share.
import { readFileSync, existsSync } from 'node:fs';

const packages = new URL('../node_modules/', import.meta.url);

export function load(path, optional = false) {
  const file = new URL(path, packages);
  if (optional && !existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8'));
}

export const version = load('cldr-core/package.json').version;
export const copyright = /^Copyright .*$/m.exec(readFileSync(new URL('cldr-core/LICENSE', packages), 'utf8'))[0];

/** The part of a package that belongs to one language: main('dates', 'ro', 'dateFields'). */
export const main = (name, lang, file) => load(`cldr-${name}-full/main/${lang}/${file}.json`).main[lang];

/** Plain spaces, no soft hyphens or other invisible characters, no space at either end. */
export const clean = text => text.normalize('NFC')
  .replace(/[\u00ad\u200b-\u200f\u2060]/g, '').replace(/\s+/g, ' ').trim();

export const unique = list => [...new Set(list)];

/** Lower case matches both, so "Pirmdiena" goes where there is "pirmdiena". */
export const forms = list => unique(list).filter(word => word === word.toLowerCase() || !list.includes(word.toLowerCase()));

/** Without the dot that ends an abbreviation: "sept." is sept, "trim. I" is trim I, "1. cet." is 1. cet */
export const undot = text => text.replace(/(\p{L})\.(?=\s|$)/gu, '$1');

/** Whether nothing in it has a meaning in packs. */
export const plain = text => !/[()|/]/.test(text);

export const letters = text => [...text.matchAll(/\p{L}/gu)].length;

/** An object without the keys that hold nothing. */
export function compact(object) {
  const empty = value => value === undefined || value === ''
    || (typeof value === 'object' && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(object).filter(([, value]) => !empty(value)));
}
