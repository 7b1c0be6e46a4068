#!/usr/bin/env python3
"""Turns papers.jsonl of the benchmark corpus into the folder of an Offprint site.

usage: convert.py PAPERS.jsonl DIR [--default]

One Markdown file a paper, as the other generators get it. Without --default the site has what the digest job has and no
more: a page a paper, topics, weeks, a home page, an Atom feed and a sitemap. With --default nothing is switched off.
"""
import json, os, sys

source, target = sys.argv[1], sys.argv[2]
folder = os.path.join(target, "content", "papers")
os.makedirs(folder, exist_ok=True)
topics = set()
quoted = lambda value: json.dumps(value, ensure_ascii=False)
for line in open(source, encoding="utf-8"):
    p = json.loads(line)
    topics.update(p["themes"])
    day = p["date"][:10]
    with open(os.path.join(folder, p["id"] + ".md"), "w", encoding="utf-8") as out:
        out.write("---\nkey: %s\ntitle: %s\npublished: %s\nfeatured: %s\nauthors: %s\ntopics: %s\n"
                  "links: [{type: abstract, url: %s}]\nabstract: %s\n---\n%s\n" % (
                      p["id"], quoted(p["title"]), day, day, quoted(p["authors"]), quoted(p["themes"]),
                      quoted(p["url"]), quoted(p["abstract"]), p["note"]))
with open(os.path.join(target, "content", "topics.yaml"), "w", encoding="utf-8") as out:
    for topic in sorted(topics):
        out.write("- slug: %s\n  name: %s\n" % (topic, topic.replace("-", " ").capitalize()))
with open(os.path.join(target, "content", "site.yaml"), "w", encoding="utf-8") as out:
    out.write("id: example.org,2025:bench\ntitle: Paper Digest\nurl: https://example.org/\n")
    if "--default" not in sys.argv:
        out.write("pages: {days: false, months: false, years: false, organizations: false, venues: false, authors: false, mail: false}\n"
                  "formats: [atom]\nfeeds: [site]\ncitations: none\n")
