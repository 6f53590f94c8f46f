// Usage: node build.mjs FOLDER
// Bundles the desk's scripts into FOLDER/wwwroot, with packages installed into FOLDER/packages. On failure it says why in one line and exits with 1: the desk works without.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const folder = resolve(process.argv[2]);
const packages = join(folder, 'packages');

function install() {
  const [lock, kept] = [join(here, 'package-lock.json'), join(packages, 'package-lock.json')];
  if (existsSync(join(packages, 'node_modules', '.package-lock.json')) && existsSync(kept) && readFileSync(lock).equals(readFileSync(kept))) return;
  mkdirSync(packages, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(here, name), join(packages, name));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=0', '--fetch-timeout=15000', '--loglevel=error'], { cwd: packages, stdio: ['ignore', 'pipe', 'pipe'], timeout: 90000, shell: process.platform === 'win32' });
}

try {
  install();
  const esbuild = createRequire(join(packages, 'package.json'))('esbuild');
  await esbuild.build({
    entryPoints: [join(here, 'desk.js'), join(here, 'charts.js')], outdir: join(folder, 'wwwroot'), nodePaths: [join(packages, 'node_modules')],
    bundle: true, minify: true, format: 'esm', target: 'es2022', legalComments: 'eof', logLevel: 'silent',
  });
} catch (error) {
  console.log(String(error.stderr?.toString().trim() || error.message).split('\n')[0].slice(0, 200));
  process.exit(1);
}
