// Usage: node months.mjs [--out FILE]
// Writes what the months are called in the languages that CLDR covers well (by default to ../../languages/cldr/months.tsv), reads it back and checks it.
import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { copyright, load, version, unique, clean } from './lib/cldr.mjs';

const at = process.argv.indexOf('--out');
const out = at > 0 ? process.argv[at + 1] : fileURLToPath(new URL('../../languages/cldr/months.tsv', import.meta.url));

/** What precedes the number of a year, with what is to be added to it. Source: JIS X 0301:2019 for Japan; year 1 of the Republic of China is 1912. */
const eras = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };

/** Months of the Persian calendar as Iran, Afghanistan and the Pashtuns call them. Source: ca-persian of cldr-cal-persian-full 46.1.0, which asks for another version of cldr-core than the rest. */
const persian = {
  fa: ['فروردین|حمل', 'اردیبهشت|ثور', 'خرداد|جوزا', 'تیر|سرطان', 'مرداد|اسد', 'شهریور|سنبله', 'مهر|میزان', 'آبان|عقرب', 'آذر|قوس', 'دی|جدی', 'بهمن|دلو', 'اسفند|حوت'],
  ps: ['وری', 'غویی', 'غبرګولی', 'چنګاښ', 'زمری', 'وږی', 'تله', 'لړم', 'لیندۍ', 'مرغومی', 'سلواغه', 'کب'],
};

const locales = readdirSync(new URL('node_modules/cldr-dates-full/main', import.meta.url)).filter(tag => !/-(Shaw|Dsrt|Mong|Adlm|Nkoo|Hmnp)/.test(tag));
const coverage = load('cldr-core/coverageLevels.json').effectiveCoverageLevels;
/** Words in the same place that the patterns do not have. */
const linking = ['of', 'del', 'año', 'ano', 'năm', 'года', 'год', 'году', 'року', 'рік', 'година', 'godine', 'roku', 'gada', 'yıl', 'พ', 'ศ', 'ค', 'év', 'tahun', 'lé', 'le'];

/** Covered less well, and yet the languages of a press. */
const also = ['ku', 'mt', 'oc', 'tt', 'ug', 'lb'];
const languages = locales.filter(tag => !tag.includes('-') && /^(modern|moderate)$/.test(coverage[tag] ?? '') || also.includes(tag));

const rows = [];
for (const language of languages) {
  const gregorian = months(language);
  const main = order(language);
  if (gregorian) rows.push([language, main, ...gregorian]);
  for (const tag of locales.filter(t => new RegExp(`^${language}-[A-Z]{2}$`).test(t)))
    if (order(tag) !== main && /^(dmy|mdy)$/.test(order(tag)) && /^(dmy|mdy)$/.test(main)) rows.push([tag, order(tag)]);
}
for (const [language, names] of Object.entries(persian)) rows.push([language, 'persian', ...names]);
rows.push(['*', 'words', unique([...languages.flatMap(links), ...linking]).join('|')]);
for (const [era, before] of Object.entries(eras)) rows.push([era, 'era', String(before)]);

const header = [
  `# Generated from Unicode CLDR ${version} by tools/cldr/months.mjs: do not edit, generate anew. ${copyright} Unicode License v3 (Unicode-3.0), see NOTICE.`,
  '# A line a language: its tag, the order of day, month and year in its dates in figures (or the calendar, where it is not the Gregorian one), the names of the twelve months with their forms.',
  '# Tags with a region and no months differ from their language in the order. "words": what may stand between them. "era": what stands before the year, and what to add to it.',
];
writeFileSync(out, [...header, ...rows.map(row => row.join('\t'))].join('\n') + '\n');
const wrong = check(readFileSync(out, 'utf8'));
for (const line of wrong) console.error(line);
if (wrong.length) process.exitCode = 1;
else console.log(`${rows.filter(r => r.length === 14).length} calendars, ${Buffer.byteLength(readFileSync(out))} bytes`);

/** All forms of the twelve months in all regions and scripts of a language, joined by |; undefined where it counts its months. */
function months(language) {
  const found = Array.from({ length: 12 }, () => []);
  for (const tag of locales.filter(t => t === language || t.startsWith(language + '-'))) {
    let data;
    try { data = load(`cldr-dates-full/main/${tag}/ca-gregorian.json`).main[tag].dates.calendars.gregorian; } catch { continue; }
    const attached = ['full', 'long', 'medium'].map(width => data.dateFormats[width]).map(f => f?._value ?? f ?? '').map(literals);
    for (let m = 1; m <= 12; m++)
      for (const kind of ['format', 'stand-alone'])
        for (const width of ['wide', 'abbreviated']) {
          const text = clean(data.months[kind]?.[width]?.[m] ?? '').replace(/\.$/, '');
          if (!/\p{L}.*[\p{L}\p{M}]/u.test(text) || /^M\d+$/.test(text) || /^\d+\P{L}?[月월]$/u.test(text)) continue;
          found[m - 1].push(text, ...attached.filter(([a, b]) => a + b).map(([a, b]) => a + text + b));
        }
  }
  const lists = found.map(list => unique(list.flatMap(text => [text.toLowerCase(), plain(text.toLowerCase())])));
  return lists.every(list => list.length) ? lists.map(list => list.join('|')) : undefined;
}

/** Words that the patterns of dates of a language put between day, month and year. */
function links(language) {
  const formats = load(`cldr-dates-full/main/${language}/ca-gregorian.json`).main[language].dates.calendars.gregorian.dateFormats;
  return ['full', 'long', 'medium'].map(width => formats[width]?._value ?? formats[width] ?? '')
    .flatMap(format => format.replace(/'([^']*)'|([dyMGEcL]+)/g, (_, text) => (text === undefined ? ' ' : ` ${text} `)).toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
}

/** Letters that a pattern of dates writes right before and behind the month ("ב" in Hebrew). */
function literals(pattern) {
  const found = /(?:'([^']*)'|([^\P{L}M]*))?MMM+(?!M)(?:'([^']*)')?/u.exec(pattern.replace(/[dyGE]/g, ' '));
  const letters = text => (/^\p{L}+$/u.test(text ?? '') ? text : '');
  return [letters(found?.[1] ?? found?.[2]), letters(found?.[3])];
}

/** As people write who leave out accents, and hamza in Arabic. */
function plain(text) {
  return text.replace(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}]\p{M}*/gu, letter => letter.normalize('NFD').replace(/[\u0300-\u036f\u0653-\u0655]/g, '')).replace(/ı/g, 'i');
}

function order(tag) {
  const short = load(`cldr-dates-full/main/${tag}/ca-gregorian.json`).main[tag].dates.calendars.gregorian.dateFormats.short;
  return (short._value ?? short).replace(/'[^']*'|[^dMy]/g, '').replace(/(.)\1+/g, '$1').toLowerCase();
}

function check(text) {
  const lines = text.split('\n').slice(header.length, -1).map(line => line.split('\t'));
  const faults = lines.filter(row => ![2, 3, 14].includes(row.length) || row.some(cell => !cell.trim() || cell !== cell.normalize('NFC'))).map(row => `unexpected: ${row.join(' ')}`);
  if (lines.length !== rows.length) faults.push(`${lines.length} lines instead of ${rows.length}`);
  for (const tag of ['ar', 'de', 'en', 'fr', 'he', 'hi', 'ro', 'ru', 'th', 'tr', 'uk', 'vi']) if (!lines.some(row => row[0] === tag && row.length === 14)) faults.push(`no months for ${tag}`);
  return faults;
}
