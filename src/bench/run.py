#!/usr/bin/env python3
"""Times the digest job: Offprint, and Hugo beside it in turn when it is installed.

usage, from the project's root: src/bench/run.py [--papers 10000] [--runs 3] [--default] [--again] [--shared ../shared] [--work target/bench]

--default builds the default site instead of the digest job; --again builds over the finished site instead of into an
empty folder. Prints wall and CPU seconds, peak memory and pages, each run a line and then the medians. Hugo's figures
are of the digest job only. Needs Python 3 and the corpus maker in ../shared/bench; not part of the tests.
"""
import argparse, os, shutil, statistics, subprocess, sys, time

ap = argparse.ArgumentParser()
ap.add_argument("--papers", type=int, default=10000)
ap.add_argument("--runs", type=int, default=3)
ap.add_argument("--default", action="store_true")
ap.add_argument("--again", action="store_true")
ap.add_argument("--shared", default="../shared")
ap.add_argument("--work", default="target/bench")
a = ap.parse_args()
here = os.path.dirname(os.path.abspath(__file__))
work = os.path.abspath(os.path.join(a.work, str(a.papers)))
site = os.path.join(work, "default" if a.default else "digest-job")
hugo = shutil.which("hugo") if not a.default else None

if not os.path.isfile(os.path.join(work, "papers.jsonl")):
    subprocess.run([sys.executable, os.path.join(a.shared, "bench", "make_corpus.py"), "--seeds",
                    os.path.join(a.shared, "seeds"), "--n", str(a.papers), "--out", work, "--formats", "hugo"], check=True)
    shutil.copytree(os.path.join(a.shared, "bench", "hugo"), os.path.join(work, "hugo"), dirs_exist_ok=True)
if not os.path.isdir(site):
    subprocess.run([sys.executable, os.path.join(here, "convert.py"), os.path.join(work, "papers.jsonl"), site]
                   + (["--default"] if a.default else []), check=True)


def timed(command, folder, output):
    if not a.again:
        shutil.rmtree(output, ignore_errors=True)
    start = time.monotonic()
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit("failed: " + " ".join(command))
    pages = sum(name.endswith(".html") for _, _, names in os.walk(output) for name in names)
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, pages


def say(name, figures):
    print("%-10s %7.2f s wall  %7.2f s CPU  %6.0f MiB  %6d pages" % ((name,) + figures), flush=True)


subprocess.run(["./offprint", "--version"], check=True, stdout=subprocess.DEVNULL)
peers = {"offprint": (["./offprint", "build", "-q", "--source", site, "--date", "2025-11-09"], ".", os.path.join(site, "site"))}
if hugo:
    peers["hugo"] = ([hugo, "--quiet"], os.path.join(work, "hugo"), os.path.join(work, "hugo", "public"))
runs = {name: [] for name in peers}
for run in range(a.runs + 1):
    for name, how in peers.items():
        figures = timed(*how)
        if run:  # the first run warms the disk's cache and does not count
            runs[name].append(figures)
            say(name, figures)
for name, figures in runs.items():
    say(name + " *", tuple(statistics.median(column) for column in zip(*figures)))
