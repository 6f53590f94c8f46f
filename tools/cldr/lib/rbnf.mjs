// Spells numbers out by CLDR's rule-based number formats: https://unicode.org/reports/tr35/tr35-numbers.html#6
// Whole numbers of zero and more only. What the rules leave to digits comes out as digits.
import { load } from './cldr.mjs';

const substitution = /<([^<>]*)<+|>([^<>]*)>+|=([^=]*)=/g;
const plural = /\$\((cardinal|ordinal),(.*?)\)\$/g;
export const alternatives = text => Object.fromEntries([...text.matchAll(/(\w+)\{(.*?)\}/g)].map(m => [m[1], m[2]]));

export class Speller {
  /** rules: {'%spellout-cardinal': [{base, divisor, body}]} */
  rules = {};

  constructor(lang) {
    const file = load(`cldr-rbnf/rbnf/${lang}.json`, true);
    this.knows = file !== undefined;                        // of many languages CLDR spells no numbers out
    for (const group of Object.values(file?.rbnf.rbnf ?? {}))
      for (const [name, rules] of Object.entries(group))
        if (name.startsWith('%')) this.rules[name] = rules.flatMap(parse);
    this.plurals = { cardinal: new Intl.PluralRules(lang), ordinal: new Intl.PluralRules(lang, { type: 'ordinal' }) };
  }

  sets(...prefixes) {
    return Object.keys(this.rules).filter(name => prefixes.some(p => name.startsWith(p)) && !name.endsWith('-year'));
  }

  /** The number in words, soft hyphens and all; undefined where the rules have no words for it. */
  spell(n, set) {
    const text = this.#format(n, set, 0);
    return /\d|ERROR/.test(text) ? undefined : text;
  }

  #format(n, set, depth) {
    if (depth > 30 || !this.rules[set]) return String(n);
    const rule = this.#rule(n, set);
    if (!rule) return String(n);
    const whole = Math.floor(n / rule.divisor), rest = n % rule.divisor;
    const body = rule.body.replace(/\[(.*?)\]/g, (_, text) => {
      const [some, none = ''] = text.split('|');
      return rest === 0 ? none : some;
    });
    const call = (value, target) =>
      target === '' || target.startsWith('%') ? this.#format(value, target || set, depth + 1) : String(value);
    return body
      .replace(plural, (_, type, forms) => {
        const words = alternatives(forms);
        return words[this.plurals[type].select(whole)] ?? words.other;
      })
      .replace(substitution, (_, left, right, same) =>
        left !== undefined ? call(whole, left) : right !== undefined ? call(rest, right) : call(n, same));
  }

  #rule(n, set) {
    const rules = this.rules[set];
    let i = rules.findLastIndex(rule => rule.base <= n);
    const rule = rules[i];
    // "cento[ e >>]" stands at 101: a number it divides evenly falls back to the rule before.
    if (i > 0 && />[^<>]*>/.test(rule.body) && n % rule.divisor === 0 && rule.base % rule.divisor !== 0) i--;
    return rules[i];
  }
}

function parse([key, text]) {
  const match = /^(\d+)(?:\/(\d+))?(>*)$/.exec(key);
  if (!match) return [];                                   // -x, x.x, Inf, NaN
  const base = Number(match[1]), radix = Number(match[2] ?? 10);
  let divisor = 1;
  while (divisor * radix <= base) divisor *= radix;
  divisor = Math.max(1, divisor / radix ** match[3].length);
  if (base === 0) divisor = radix;
  const body = text.replace(/;$/, '').replace(/^'/, '').replaceAll('←', '<').replaceAll('→', '>');
  return [{ base, divisor, body }];
}
