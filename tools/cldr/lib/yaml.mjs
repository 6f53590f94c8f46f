// Writes a pack: one line a key, flow style. Anything that any YAML version could take for something else is quoted.

const reserved = /^(y|yes|n|no|on|off|true|false|null|nan|inf)$/i;
const plain = /^\p{L}[\p{L}\p{M}\p{N} ’ʼ.-]*$/u;

function scalar(value) {
  if (typeof value === 'number' || (plain.test(value) && !reserved.test(value) && !/[ .-]$/.test(value))) return String(value);
  return JSON.stringify(value).replace(/[\u007f-\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u2060\ufeff]/g,
    c => '\\u' + c.codePointAt(0).toString(16).padStart(4, '0'));
}

const key = text => (/^\d+$/.test(text) ? text : /^\w+$/.test(text) && !reserved.test(text) ? text : JSON.stringify(text));

function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object') return `{${Object.entries(value).map(([k, v]) => `${key(k)}: ${flow(v)}`).join(', ')}}`;
  return scalar(value);
}

/** The keys named in `blocks` are written as blocks: each of their keys on its own line. */
export function write(pack, blocks, comment) {
  const lines = comment.map(line => `# ${line}`.trimEnd());
  for (const [name, value] of Object.entries(pack)) {
    if (!blocks.includes(name)) lines.push(`${name}: ${flow(value)}`);
    else lines.push(`${name}:`, ...Object.entries(value).map(([k, v]) => `  ${key(k)}: ${flow(v)}`));
  }
  return lines.join('\n') + '\n';
}
