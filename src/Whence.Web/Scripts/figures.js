import * as Plot from '@observablehq/plot';
import { brushX } from 'd3-brush';
import { select } from 'd3-selection';

const LANGUAGE = document.documentElement.lang || 'en';
const DAY = 86400e3, MOST_RINGS = 5, INSET = 34;
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star'];

/** The answers to a question over time. The data are those of the table under the chart. */
export class FigureChart {
  constructor(figure) {
    this.figure = figure;
    this.box = figure.querySelector('.drawing');
    this.server = this.box.querySelector('svg');
    this.answers = readTable(figure.querySelector('tbody'));
    this.whole = this.domain = spanOf(this.answers);
  }

  start() {
    if (this.answers.length < 2) return;
    this.reset = document.createElement('button');
    Object.assign(this.reset, { type: 'button', className: 'screen whole', textContent: this.figure.dataset.reset, hidden: true });
    this.reset.addEventListener('click', () => this.show(this.whole));
    this.box.after(this.reset);
    let width = 0;
    new ResizeObserver(() => {
      if (this.box.clientWidth === width || this.box.clientWidth === 0) return;
      width = this.box.clientWidth;
      requestAnimationFrame(() => this.draw(width));
    }).observe(this.box);
  }

  show(domain) {
    this.domain = domain;
    this.reset.hidden = domain === this.whole;
    this.draw(this.box.clientWidth);
  }

  draw(width) {
    const focused = this.box.contains(document.activeElement);
    const svg = this.plot(width);
    // the page allows no styles within it; what Plot's would say stands in charts.css
    for (const style of svg.querySelectorAll('style')) style.remove();
    // Plot names the groups of its marks; a group without a role may have no name, and the drawing as a whole has one
    for (const part of svg.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label');
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', this.server.getAttribute('aria-label'));
    for (const link of svg.querySelectorAll('a')) {
      const words = link.querySelector('title')?.textContent;
      if (words) link.setAttribute('aria-label', words.replaceAll('\n', ', '));
    }
    this.brush(svg);
    this.box.replaceChildren(svg);
    if (focused) this.box.focus();
  }

  plot(width) {
    const inView = this.answers.filter(a => a.at >= this.domain[0] && a.at <= this.domain[1]);
    const [bottom, top] = this.figure.dataset.axis.split(' ').map(Number);
    const log = this.figure.dataset.log === '1';
    const height = Math.round(Math.min(380, Math.max(240, width * 0.42)));
    const colour = { value: a => `var(--${a.style})`, scale: null };
    const rings = Array.from({ length: MOST_RINGS }, (_, i) => Plot.dot(inView.filter(a => a.rings > i), { x: 'at', y: 'value', r: 8.5 + 3.5 * i, stroke: colour, strokeWidth: 1 }));
    return Plot.plot({
      className: 'plot', width, height, marginLeft: 58, marginRight: 18, insetLeft: INSET, insetRight: INSET,
      x: { type: 'utc', domain: this.domain, label: null, ticks: spanInDays(this.domain) < width / 110 ? 'day' : Math.max(2, Math.floor(width / 110)), tickFormat: dayFormat(this.domain) },
      y: { type: log ? 'log' : 'linear', domain: [bottom, top], grid: true, label: null, ticks: 5, tickFormat: value => value.toLocaleString(LANGUAGE) },
      marks: [
        Plot.ruleX(inView.filter(a => a.low !== null), { x: 'at', y1: 'low', y2: a => a.high ?? top, stroke: colour, strokeWidth: 14, strokeOpacity: 0.18, strokeLinecap: 'round' }),
        Plot.line(this.answers.filter(a => a.voice), { x: 'at', y: 'value', z: 'voice', curve: 'step-after', stroke: colour, strokeWidth: 2, clip: true }),
        ...rings,
        Plot.dot(inView, { x: 'at', y: 'value', symbol: 'symbol', r: 5, fill: a => (a.voice ? `var(--${a.style})` : 'var(--paper)'), stroke: colour, strokeWidth: 1.5, href: 'href', title: a => a.words.join('\n') }),
        Plot.text(labelled(inView, value => (log ? Math.log(value / bottom) / Math.log(top / bottom) : (value - bottom) / (top - bottom)) * (height - 50), this.domain, width), { x: 'at', y: 'value', text: a => a.words[0], dy: -16, stroke: 'var(--paper)', strokeWidth: 4, fill: 'var(--ink)' }),
        Plot.tip(inView, Plot.pointer({ x: 'at', y: 'value', title: a => a.words.join('\n'), fill: 'var(--paper)', stroke: 'var(--soft)', textPadding: 8 })),
      ],
    });
  }

  /** Dragging across the field looks closer. It lies under the marks, so that these can be clicked. */
  brush(svg) {
    if (spanInDays(this.domain) < 3 || this.answers.length < 4) return;
    const scale = svg.scale ? svg.scale('x') : null;
    if (!scale) return;
    const [left, right] = scale.range;
    const height = svg.getAttribute('height') - 30;
    const brush = brushX().extent([[left - INSET, 10], [right + INSET, height]]).on('end', event => {
      if (!event.selection) return;
      const [from, to] = event.selection.map(scale.invert);
      if (spanInDays([from, to]) >= 0.5 && this.answers.some(a => a.at >= from && a.at <= to)) this.show([from, to]);
      else this.show(this.domain);
    });
    const layer = select(svg).insert('g', ':first-child').attr('class', 'brush').call(brush);
    layer.append('title').text(this.figure.dataset.zoom);
  }
}

function readTable(body) {
  const number = text => (text === undefined || text === '' ? null : Number(text));
  const rows = [...body.rows].map(row => ({
    day: new Date(`${row.dataset.day}T00:00:00Z`), value: number(row.dataset.value), low: number(row.dataset.low), high: number(row.dataset.high), voice: row.dataset.voice, style: row.dataset.class,
    rings: Number(row.dataset.rings), symbol: row.dataset.shape === '-1' ? 'circle' : SYMBOLS[row.dataset.shape % SYMBOLS.length], href: row.querySelector('a').getAttribute('href'), words: [...row.cells].slice(0, 3).map(c => c.textContent.trim()),
  }));
  for (const row of rows) row.words = [row.words[1], row.words[2], row.words[0]];
  return aside(rows);
}

// Answers of one day stand side by side, as in the server's drawing.
function aside(rows) {
  const [first, last] = spanOf(rows.map(r => ({ at: r.day })));
  const step = (last - first) / 60;
  const ofDay = Map.groupBy ? Map.groupBy(rows, r => +r.day) : group(rows);
  for (const same of ofDay.values()) same.forEach((row, i) => { row.at = new Date(+row.day + (i - (same.length - 1) / 2) * Math.min(step, 5 * step / same.length)); });
  return rows;
}

function group(rows) {
  const days = new Map();
  for (const row of rows) days.set(+row.day, [...(days.get(+row.day) ?? []), row]);
  return days;
}

function spanOf(answers) {
  const times = answers.map(a => +a.at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = first === last ? DAY : 0;
  return [new Date(first - room), new Date(last + room)];
}

const spanInDays = ([from, to]) => (to - from) / DAY;

// Figures written at their marks, as far as one does not stand on the other.
function labelled(answers, rise, [from, to], width) {
  const taken = [];
  return answers.filter(a => {
    const x = ((a.at - from) / (to - from || 1)) * (width - 105), y = rise(a.value), half = a.words[0].length * 3.6 + 4;
    if (taken.some(t => Math.abs(t.x - x) < t.half + half && Math.abs(t.y - y) < 16)) return false;
    taken.push({ x, y, half });
    return true;
  });
}

function dayFormat([from, to]) {
  const format = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', year: spanInDays([from, to]) > 300 ? 'numeric' : undefined, timeZone: 'UTC' });
  return day => format.format(day);
}
