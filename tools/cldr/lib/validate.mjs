// Checks a written file with an independent parser. Returns what is wrong, one line each.
import { parse } from 'yaml';
import { isDeepStrictEqual } from 'node:util';

const limit = 48 * 1024;

export function validate(text, pack) {
  const wrong = [];
  const check = (ok, message) => ok || wrong.push(message);
  const read = version => parse(text, { version, uniqueKeys: true, schema: version === '1.1' ? 'yaml-1.1' : 'core' });
  const plainPack = JSON.parse(JSON.stringify(pack));
  let data;
  for (const version of ['1.1', '1.2']) {
    try { data = JSON.parse(JSON.stringify(read(version))); } catch (error) { return [`YAML ${version}: ${error.message}`]; }
    check(isDeepStrictEqual(data, plainPack), `read as YAML ${version} it differs from what was written`);
  }
  const { numbers, dates, territories } = data;
  const count = (object, n, what) => check(Object.keys(object ?? {}).length === n, `${what}: ${Object.keys(object ?? {}).length} instead of ${n}`);

  count(dates.months, 12, 'months');
  count(dates.weekdays, 7, 'weekdays');
  count(dates.units, 8, 'units');
  check(/^(DMY|MDY|YMD)$/.test(dates.numeric), `numeric: ${dates.numeric}`);
  for (const name of ['ago', 'ahead'])                      // sw "za 3" is "in 3 days" and "of 3" alike: CLDR has no pattern of it
    check(dates[name] === undefined || dates[name].every(p => p.includes('{n}') && p.includes('{unit}')), `${name}: ${dates[name]}`);
  check(Object.keys(territories).length >= 240, `only ${Object.keys(territories).length} territories`);
  const grouping = ['ja', 'ko', 'zh'].includes(pack.code) ? [100, 1000] : [100, 1000, 1e6, 1e9];   // ten thousands and their squares
  for (const n of numbers.words ? [...Array(21).keys(), 30, 40, 50, 60, 70, 80, 90] : [])
    check(numbers.words[n]?.length, `no word for ${n}`);
  for (const scale of numbers.words ? grouping : []) check(numbers.scales[scale]?.length, `no word for ${scale}`);
  check(numbers.decimal && numbers.group && numbers.decimal !== numbers.group, 'separators');

  const walk = (value, path) => {
    if (typeof value === 'string') {
      check(value.trim() !== '' || path === 'numbers.group', `${path}: empty`);
      check(value === value.normalize('NFC'), `${path}: not NFC: ${value}`);
      check(!/[()|/\u00ad]/.test(value), `${path}: a character with a meaning in packs: ${value}`);
      check(!/[{}]/.test(value.replace(/\{(n|unit)\}/g, '')), `${path}: unknown slot: ${value}`);
    } else if (Array.isArray(value)) {
      check(value.length, `${path}: empty list`);
      check(new Set(value).size === value.length, `${path}: duplicates in [${value.join(', ')}]`);
      value.forEach(item => walk(item, path));
    } else if (value && typeof value === 'object') {
      check(Object.keys(value).length, `${path}: empty`);
      for (const [k, v] of Object.entries(value)) walk(v, path ? `${path}.${k}` : k);
    }
  };
  walk(data, '');

  // One word, one meaning: within a section no form may stand for two things.
  for (const [name, section] of Object.entries({
    'numbers.words': numbers.words ?? {}, 'numbers.scales': numbers.scales ?? {}, 'numbers.ordinals': numbers.ordinals ?? {},
    'dates.months': dates.months, 'dates.weekdays': dates.weekdays, 'dates.units': dates.units, territories,
  })) {
    const owner = {};
    for (const [id, list] of Object.entries(section))
      for (const form of list) {
        check(!(form in owner), `${name}: "${form}" is both ${owner[form]} and ${id}`);
        owner[form] = id;
      }
  }
  check(Buffer.byteLength(text) < limit, `${Buffer.byteLength(text)} bytes, more than ${limit}`);
  return wrong;
}
