// Usage: node generate.mjs [--out FOLDER] LANGUAGE ...
// Writes FOLDER/LANGUAGE.yaml (by default ../../languages/cldr) from Unicode CLDR, reads it back and checks it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { version, copyright } from './lib/cldr.mjs';
import { numbers } from './lib/numbers.mjs';
import { dates } from './lib/dates.mjs';
import { names } from './lib/names.mjs';
import { identity } from './lib/identity.mjs';
import { write } from './lib/yaml.mjs';
import { validate } from './lib/validate.mjs';

const languages = process.argv.slice(2);
let out = fileURLToPath(new URL('../../languages/cldr', import.meta.url));
const option = languages.indexOf('--out');
if (option >= 0) [, out] = languages.splice(option, 2);
if (!languages.length || !out || languages.some(lang => !/^[a-z]{2,3}$/.test(lang))) {
  console.error('Usage: node generate.mjs [--out FOLDER] LANGUAGE ...    (for example: ro lv en)');
  process.exit(2);
}

const header = [
  `Generated from Unicode CLDR ${version} by tools/cldr: do not edit, generate anew.`,
  `${copyright} Unicode License v3 (Unicode-3.0), see NOTICE.`,
];

mkdirSync(out, { recursive: true });
let failed = false;
for (const lang of languages) {
  try {
    const file = join(out, `${lang}.yaml`);
    const pack = build(lang);
    writeFileSync(file, write(pack, ['numbers', 'dates'], header));
    const text = readFileSync(file, 'utf8');
    const wrong = validate(text, pack);
    for (const line of wrong) console.error(`${lang}: ${line}`);
    if (wrong.length) failed = true;
    else console.log(`${lang}: ${Buffer.byteLength(text)} bytes`);
  } catch (error) {
    console.error(`${lang}: ${error.code === 'ENOENT' ? `CLDR does not have it: no ${error.path}` : error.message}`);
    failed = true;
  }
}
process.exit(failed ? 1 : 0);

function build(lang) {
  const number = numbers(lang);
  const numberWords = [number.words, number.scales, number.ordinals].flatMap(section => Object.values(section ?? {})).flat();
  return { code: lang, ...identity(lang), numbers: number, dates: dates(lang, numberWords), ...names(lang) };
}
