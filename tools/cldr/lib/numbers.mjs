// numbers: separators, and every word for a number that the spell-out rules of CLDR know.
import { main, clean, unique, undot, letters, compact } from './cldr.mjs';
import { Speller, alternatives } from './rbnf.mjs';

const simple = [...Array(21).keys(), 30, 40, 50, 60, 70, 80, 90];
const hundreds = [200, 300, 400, 500, 600, 700, 800, 900];
const scales = [100, 1e3, 1e6, 1e9];

export function numbers(lang) {
  const data = main('numbers', lang, 'numbers').numbers;
  const { decimal, group } = data['symbols-numberSystem-latn'];
  const speller = new Speller(lang);
  const cardinals = speller.sets('%spellout-cardinal', '%spellout-numbering');
  if (!speller.knows) return compact({ decimal, group, scales: compact(abbreviated(data)) });
  const forms = (n, sets) => unique(sets.map(set => speller.spell(n, set)).filter(Boolean).map(clean));

  const words = {};
  for (const n of simple) words[n] = forms(n, cardinals);
  for (const n of hundreds) words[n] = forms(n, cardinals).filter(word => !/[ -]/.test(word));   // двести, divsimt

  const ordinals = {};
  for (let n = 1; n <= 31; n++) ordinals[n] = forms(n, speller.sets('%spellout-ordinal'));

  const found = Object.fromEntries(scales.map(scale => [scale, []]));
  const digits = set => n => clean(speller.spell(n, set) ?? '');
  for (const set of cardinals) collectRules(speller.rules[set], digits(set), words[1], found);
  collectCompact(data['decimalFormats-numberSystem-latn'], found);
  for (const scale of scales) found[scale] = unique(found[scale]);

  return compact({ decimal, group, words: compact(words), scales: compact(found), ordinals: compact(ordinals) });
}

function abbreviated(data) {
  const found = Object.fromEntries(scales.map(scale => [scale, []]));
  collectCompact(data['decimalFormats-numberSystem-latn'], found);
  for (const scale of scales) found[scale] = unique(found[scale]);
  return found;
}

const scaleOf = n => scales.findLast(scale => scale <= n && n < scale * (scale < 1e3 ? 10 : 1e3));

/** The words for hundred, thousand … that stand free in a rule: "<< mii[ >>]", "viens miljons[ >>]", "<<­tausend[­>>]". */
function collectRules(rules, spell, ones, found) {
  for (const { base, body } of rules) {
    const scale = scaleOf(base);
    if (!scale || /^=/.test(body)) continue;
    for (const text of expand(body.replace(/\[.*?\]/g, ''))) {
      // A literal glued to a substitution is no word of its own; a soft hyphen separates.
      const free = text.replace(/[<>]+[^<>]*[<>]+/g, '#').replaceAll('\u00ad', ' ');
      let words = free.split(' ').filter(word => word && !word.includes('#'));
      if (!free.includes('#')) {
        const first = base < 2 * scale ? ones : [];          // dwieście is 200, no scale
        if (words.length > 1 && first.includes(words[0])) words = words.slice(1);
        else if (base >= 2 * scale) continue;
      }
      if (words.length > 1 && free.endsWith('#')) words.pop();   // pt "cento e >>"
      if (words.length) found[scale].push(clean(words.join(' ')));
    }
  }
  for (const scale of scales) {                              // cento: "cent" and an ending from elsewhere
    const words = spell(scale).split(' ').filter(Boolean);
    if (words.length > 1 && ones.includes(words[0])) words.shift();
    if (words.length !== 1) continue;
    const one = ones.find(form => words[0].startsWith(form) && words[0].length > form.length);   // ükssada: sada
    const rest = words[0].slice(one?.length ?? 0);
    if (!one || rules.some(({ body }) => clean(body).includes('<' + rest))) found[scale].push(rest);
  }
}

function expand(body) {
  const match = /\$\(\w+,(.*?)\)\$/.exec(body);
  if (!match) return [body];
  return Object.values(alternatives(match[1])).map(form => body.replace(match[0], () => form));
}

/** "00 de mii", "0 mld'.'": the long forms and the abbreviations, single letters (K, M) left out. */
function collectCompact(formats, found) {
  const seen = [];
  for (const width of ['long', 'short'])
    for (const [key, pattern] of Object.entries(formats[width].decimalFormat)) {
      const match = /^(\d+)-/.exec(key), zeros = /0+/.exec(pattern);
      if (!zeros) continue;
      const scale = Number(match[1]) / 10 ** (zeros[0].length - 1);
      const word = undot(clean(pattern.split(';')[0].replaceAll("'", '').replace(zeros[0], '')));
      if (found[scale] && word.split(' ').every(part => letters(part) > 1)) seen.push([scale, word]);
    }
  for (const [scale, word] of seen.sort(([, a], [, b]) => words(a) - words(b)))
    if (!found[scale].some(known => word.endsWith(' ' + known))) found[scale].push(word);   // "de mii" is mii
}

const words = text => text.split(' ').length;
