// The sample site, built into a temporary folder and served on loopback below /reading/, as a plain host would do it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const DAY = '2025-11-16';
export const PAGES = {
  home: 'index.html',
  week: 'weeks/2025-W46.html',
  topic: 'topics/imitation.html',
  paper: 'papers/a-careful-examination-of-large-behavior-models-for-multitask-dexterous.html',
};

const BELOW = '/reading/';
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const COMPRESSED = /^(?:text\/|image\/svg|application\/(?:json|xml|manifest))/;

/** Builds the sample, serves it, and stops and tidies up when the work with its address is done. */
export async function withSample(work) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-'));
  const server = createServer((request, response) => answer(folder, request, response));
  try {
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    // The port comes before the build: pages name their own address, and Lighthouse wants to find them there.
    const address = `http://127.0.0.1:${server.address().port}${BELOW}`;
    const options = ['build', '--quiet', '--date', DAY, '--output', folder, '--base-url', address];
    execFileSync(join(ROOT, 'offprint'), options, { cwd: ROOT, stdio: 'inherit' });
    return await work(address);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The browser to use: CHROME_PATH, or the first Chromium or Chrome on the PATH. */
export function browser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = process.env.CHROME_PATH ?? names.flatMap((name) => folders.map((at) => join(at, name))).find(existsSync);
  if (!found) {
    throw new Error('no Chromium on the PATH: install it (Debian: apt install chromium), or say where in CHROME_PATH');
  }
  return found;
}

function answer(folder, request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  // What a browser asks for by itself at the root of a host is there on a host that has a site, and empty here.
  if (pathname === '/robots.txt' || pathname === '/favicon.ico') {
    send(request, response, 200, extname(pathname), Buffer.alloc(0));
    return;
  }
  const file = find(folder, pathname);
  const status = file ? 200 : 404;
  const shown = file ?? join(folder, '404.html');
  send(request, response, status, extname(shown), readFileSync(shown));
}

function find(folder, pathname) {
  if (!pathname.startsWith(BELOW)) {
    return undefined;
  }
  const path = decodeURIComponent(pathname.slice(BELOW.length));
  const file = resolve(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function send(request, response, status, extension, bytes) {
  const type = TYPES[extension] ?? 'application/octet-stream';
  const packed = COMPRESSED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = packed ? gzipSync(bytes, { level: 6 }) : bytes;
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': extension === '.html' ? 'no-cache' : 'public, max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(packed && { 'Content-Encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
