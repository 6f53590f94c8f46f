// Usage: node generate.mjs
// Writes ../../src/Whence.Web/Charts/world.json (outlines of countries) and ../../src/Whence.Web/Labels/xx/world.json (their names), and checks what was written.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { outlines } from './lib/outlines.mjs';
import { names } from './lib/names.mjs';

const require = createRequire(import.meta.url);
const web = new URL('../../src/Whence.Web/', import.meta.url);
const write = (path, text) => writeFileSync(fileURLToPath(new URL(path, web)), text);

const current = require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories;
const codes = new Map(Object.entries(require('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings)
  // CLDR keeps codes of countries that are no more
  .filter(([code, c]) => /^[A-Z]{2}$/.test(code) && c._numeric && current[code]).map(([code, c]) => [c._numeric, code]));
const world = outlines(require('world-atlas/countries-50m.json'), codes);
const lines = world.countries.map(c => JSON.stringify(c));
write('Charts/world.json', `{"from":"Natural Earth 4.1 (public domain), by world-atlas 2.0.2 and tools/world: do not edit, generate anew","width":${world.width},"height":${world.height},"countries":[\n${lines.join(',\n')}\n]}\n`);

const languages = ['de', 'en', 'es', 'fr', 'lv', 'ro', 'ru', 'uk'];
for (const code of ['en', 'ro', 'lv']) write(`Labels/${code}/world.json`, JSON.stringify({ words: names(code, languages) }, null, 1) + '\n');

const back = JSON.parse(readFileSync(fileURLToPath(new URL('Charts/world.json', web))));
const faults = back.countries.filter(c => (!c.near && c.box[2] - c.box[0] > 8) || ![...c.at, ...c.box].every(Number.isFinite) || c.box[0] > c.box[2] || c.box[1] > c.box[3]).map(c => c.code);
const known = back.countries.map(c => c.code).filter(Boolean);
if (known.length < 230 || new Set(known).size !== known.length || faults.length) {
  console.error(`world.json: ${known.length} countries, faults: ${faults.join(' ') || 'none'}; expected 230 or more, each once, with outlines and boxes`);
  process.exit(1);
}
console.log(`${known.length} countries, ${Math.round(JSON.stringify(back).length / 1024)} KiB`);
