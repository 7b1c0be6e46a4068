// What Lighthouse says of the sample site: home, a weekly digest, a topic and a paper, as a phone sees them.
//
//   npm --prefix src/checks install
//   node src/checks/lighthouse.mjs [home] [week] [topic] [paper]
//
// Builds the sample itself, serves it on loopback, runs Lighthouse five times on each page, and prints all scores with
// their median, and every audit that failed, with what it found. Exits with 1 if a median is below the goals. Uses the
// Chromium on the PATH or at CHROME_PATH. RUNS=1 makes it quick; performance is only told by a machine that is idle.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browser, PAGES, withSample } from './site.mjs';

const GOALS = { performance: 97, accessibility: 100, 'best-practices': 100, seo: 100 };
const RUNS = Number(process.env.RUNS ?? 5);
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu'];

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(PAGES);
const unknown = names.filter((name) => !(name in PAGES));
if (unknown.length > 0) {
  console.error(`there is no page "${unknown[0]}" here; there are ${Object.keys(PAGES).join(', ')}`);
  process.exit(2);
}
const missed = await withSample(async (address) => {
  const missed = [];
  for (const name of names) {
    missed.push(...judge(name, await examine(address + PAGES[name])));
  }
  return missed;
});
console.log(missed.length === 0 ? '\nall goals are met' : `\nmissed: ${missed.join(', ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** Each run has a browser of its own, so that no run finds what another left in a cache. */
async function examine(url) {
  const results = [];
  for (let run = 0; run < RUNS; run++) {
    const chrome = await launch({ chromePath: browser(), chromeFlags: FLAGS });
    try {
      const options = { port: chrome.port, onlyCategories: Object.keys(GOALS), output: 'json', logLevel: 'error' };
      results.push((await lighthouse(url, options)).lhr);
    } finally {
      chrome.kill();
    }
  }
  return results;
}

function judge(name, results) {
  console.log(`\n${name}: ${new URL(results[0].finalDisplayedUrl).pathname}`);
  const missed = [];
  for (const [category, goal] of Object.entries(GOALS)) {
    const scores = results.map((result) => Math.round(result.categories[category].score * 100));
    const middle = median(scores);
    console.log(`  ${category.padEnd(14)} ${scores.join(' ')}, median ${middle}, goal ${goal}`);
    if (!(middle >= goal)) {
      missed.push(`${category} of ${name}`);
    }
  }
  numbers(results);
  failed(results).forEach((line) => console.log(line));
  return missed;
}

function numbers(results) {
  for (const audit of ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']) {
    const values = results.map((result) => result.audits[audit].displayValue);
    console.log(`  ${audit.padEnd(24)} ${values.join(', ')}`);
  }
  const error = results.map((result) => result.runtimeError?.message).find(Boolean);
  if (error) {
    console.log(`  Lighthouse failed: ${error}`);
  }
}

/** Every audit with a weight that was less than perfect in a run, once, with what it found there. */
function failed(results) {
  const lines = new Map();
  for (const result of results) {
    for (const [category, { auditRefs }] of Object.entries(result.categories)) {
      for (const { id, weight } of auditRefs) {
        const audit = result.audits[id];
        if (weight > 0 && audit.score !== null && audit.score < 1 && !lines.has(id)) {
          lines.set(id, `  - ${category}/${id} (${audit.score}): ${audit.title}${found(audit)}`);
        }
      }
    }
  }
  return [...lines.values()];
}

function found({ displayValue, explanation, details }) {
  const items = (details?.items ?? []).slice(0, 10).map((item) => `\n      ${JSON.stringify(item).slice(0, 400)}`);
  return [displayValue, explanation].filter(Boolean).map((text) => ` | ${text}`).join('') + items.join('');
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
