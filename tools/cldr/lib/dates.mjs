// dates: names of months and weekdays, and how a language says "last month", "3 days ago", "next Monday".
import { main, load, clean, unique, forms, undot, letters, plain, compact } from './cldr.mjs';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];
const whens = { '-1': 'last', 0: 'this', 1: 'next' };
const days = { '-2': 'day_before_yesterday', '-1': 'yesterday', 0: 'today', 1: 'tomorrow', 2: 'day_after_tomorrow' };

/** taken: words that mean a number; an abbreviated weekday that is one too is left out (ro "mie"). */
export function dates(lang, taken) {
  const calendar = main('dates', lang, 'ca-gregorian').dates.calendars.gregorian;
  const fields = main('dates', lang, 'dateFields').dates.fields;

  const months = {}, names = {}, quarters = {};
  for (let m = 1; m <= 12; m++) months[m] = wideAndShort(calendar.months, m);
  const busy = new Set([...taken, ...Object.values(months).flat()].map(word => word.toLowerCase()));
  weekdays.forEach((day, i) => {
    const wide = texts(calendar.days, ['wide'], day);
    names[i + 1] = wideAndShort(calendar.days, day).filter(word => wide.includes(word) || !busy.has(word.toLowerCase()));
  });
  for (let q = 1; q <= 4; q++) quarters[q] = texts(calendar.quarters, ['wide', 'abbreviated'], q).filter(plain);

  const wide = [calendar.months, calendar.days].flatMap(part => Object.keys(part.format.wide).flatMap(key => texts(part, ['wide'], key)));
  const abbreviations = [months, names].flatMap(part => Object.values(part).flat()).filter(word => !wide.includes(word) && !/^\d/.test(word));

  const past = patterns(fields, 'past'), future = patterns(fields, 'future');
  const unitWords = {};
  for (const unit of units)
    unitWords[unit] = unique([clean(fields[unit].displayName), ...past.words[unit], ...future.words[unit]]);

  return compact({
    months, weekdays: names, abbreviations, units: compact(unitWords),
    dayparts: dayparts(lang, calendar, new Set(Object.values(unitWords).flat())),
    relative: relative(fields),
    last_weekdays: weekdayPhrases(fields, -1), this_weekdays: weekdayPhrases(fields, 0), next_weekdays: weekdayPhrases(fields, 1),
    ago: past.patterns.filter(pattern => !future.patterns.includes(pattern)), ahead: future.patterns.filter(pattern => !past.patterns.includes(pattern)),
    quarter_names: quarters,
    numeric: clean(calendar.dateFormats.short._value ?? calendar.dateFormats.short)
      .replace(/[^dMy]/g, '').replace(/(.)\1+/g, '$1').toUpperCase(),
  });
}

const texts = (part, widths, key) => forms(widths.flatMap(width =>
  ['format', 'stand-alone'].map(kind => part[kind]?.[width]?.[key])).filter(Boolean).map(text => undot(clean(text))));

function wideAndShort(part, key) {
  const wide = texts(part, ['wide'], key);
  return forms([...wide, ...texts(part, ['abbreviated'], key).filter(word => letters(word) > 2 || /^\d/.test(word))]);
}

function relative(fields) {
  const found = {};
  for (const [n, key] of Object.entries(days)) found[key] = fields.day[`relative-type-${n}`];
  for (const unit of ['week', 'month', 'quarter', 'year'])
    for (const [n, when] of Object.entries(whens)) found[`${when}_${unit}`] = fields[unit][`relative-type-${n}`];
  found.year_before_last = fields.year['relative-type--2'];
  return Object.fromEntries(Object.entries(compact(found)).map(([key, text]) => [key, [clean(text)]]));
}

const weekdayPhrases = (fields, n) => compact(Object.fromEntries(weekdays.map((day, i) =>
  [i + 1, [fields[day][`relative-type-${n}`]].filter(Boolean).map(clean)])));

/** "acum {0} ani", "acum {0} de ani": what all units share is the pattern, what differs is the unit, what leads to a known unit ("de") is a pattern of its own. */
function patterns(fields, direction) {
  const all = units.flatMap(unit => Object.entries(fields[unit][`relativeTime-type-${direction}`])
    .map(([, text]) => ({ unit, parts: clean(text).split('{0}') })))
    .filter(({ parts }) => parts.length === 2)
    .map(({ unit, parts }) => ({ unit, before: split(parts[0]), after: split(parts[1]) }));
  const head = shared(all.map(p => p.after)), before = shared(all.map(p => p.before));
  const tail = shared(all.map(p => p.after.toReversed())).toReversed();
  for (const p of all) p.unitWords = p.after.slice(head.length, p.after.length - tail.length);

  const words = Object.fromEntries(units.map(unit => [unit, []])), found = [];
  all.sort((a, b) => a.unitWords.length - b.unitWords.length);
  for (const p of all.filter(p => p.unitWords.length)) {
    const text = p.unitWords.join(' ');
    const known = words[p.unit].find(word => text.endsWith(' ' + word));
    const link = known ? text.slice(0, -known.length).trim() : '';
    if (!known) words[p.unit].push(text);
    found.push([...before, '{n}', ...head, link, '{unit}', ...tail].filter(Boolean).join(' '));
  }
  // "iliyopita" (last) stands behind every unit: it is none
  const own = unit => unique(words[unit]).filter(word => plain(word) && !units.some(other => other !== unit && words[other].includes(word)));
  // without a word of its own it says nothing of when
  return { patterns: unique(found).filter(pattern => pattern.replace(/\{\w+\}| /g, '')), words: Object.fromEntries(units.map(unit => [unit, own(unit)])) };
}

const split = text => text.split(' ').filter(Boolean);

function shared(lists) {
  const first = lists[0] ?? [];
  let n = 0;
  while (n < first.length && lists.every(list => list[n] === first[n])) n++;
  return first.slice(0, n);
}

/** CLDR's ids differ from language to language (afternoon1 is noon in German): the hours decide. */
function dayparts(lang, calendar, taken) {
  const spans = load('cldr-core/supplemental/dayPeriods.json').supplemental.dayPeriodRuleSet[lang] ?? {};
  const found = { morning: [], noon: [], afternoon: [], evening: [], night: [] };
  for (const [id, span] of Object.entries(spans)) {
    if (id !== 'noon' && !span._from) continue;             // midnight is no part of a day
    const from = parseInt(span._from ?? '12'), before = parseInt(span._before ?? '12');
    const middle = (from + (before < from ? before + 24 : before)) / 2 % 24;
    const part = middle < 4.5 || middle >= 22 ? 'night' : middle < 12 ? 'morning'
      : middle <= 13.5 ? 'noon' : middle <= 17.5 ? 'afternoon' : 'evening';
    found[part].push(...texts({ format: calendar.dayPeriods['stand-alone'], 'stand-alone': calendar.dayPeriods.format }, ['wide'], id));
  }
  const seen = new Set(taken);                               // ru "дня" is of the day
  for (const part of Object.keys(found))
    found[part] = unique(found[part]).filter(word => !seen.has(word) && seen.add(word));
  return compact(found);
}
