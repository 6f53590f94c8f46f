// What a language is called, in which script it is written, and with which letters beyond a to z.
import { main, load } from './cldr.mjs';

export function identity(lang) {
  const called = in_ => main('localenames', in_, 'languages').localeDisplayNames.languages[lang];
  const subtags = load('cldr-core/supplemental/likelySubtags.json').supplemental.likelySubtags[lang];
  const own = letters(lang);
  return { name: called('en'), native: called(lang), script: subtags?.split('-')[1], ...(own && { letters: own }) };
}

/** The exemplar letters without a to z; sequences such as "{dž}" are made of letters that stand by themselves. */
function letters(lang) {
  const set = main('misc', lang, 'characters').characters.exemplarCharacters;
  const plain = set.replace(/^\[|\]$/g, '').replace(/\{[^}]*\}/g, ' ').replace(/\\u([0-9A-F]{4})/g, (_, hex) => String.fromCodePoint(parseInt(hex, 16)));
  const ranges = plain.replace(/(\S)-(\S)/g, (_, from, to) => Array.from({ length: to.codePointAt(0) - from.codePointAt(0) + 1 }, (_, i) => String.fromCodePoint(from.codePointAt(0) + i)).join(''));
  return [...new Set([...ranges].filter(c => /\p{L}/u.test(c) && !/[a-z]/.test(c)))].join('');
}
