package offprint.read;

import java.util.Locale;

/** What a column of a digest's table holds, as its header says. */
enum DigestColumn {
    TITLE,
    AUTHORS,
    SUMMARY,
    ABSTRACT,
    LINKS,
    /** The day of a meeting, or of a listing. */
    DAY,
    PUBLISHED,
    VENUE,
    PRESENTER,
    KEYWORDS,
    OTHER;

    static DigestColumn of(String header) {
        var name = header.toLowerCase(Locale.ROOT).replaceAll("[^a-z;/ -]", "").strip();
        if (name.matches(
                "(?:the )?(?:paper|article|reading)?s?[ /-]*(?:title|name)s?|papers?|articles?|readings?|works?|publications? title")) {
            return TITLE;
        }
        if (name.matches("(?:paper )?authors?(?: list)?|authorss?|author names?|by")) {
            return AUTHORS;
        }
        if (name.matches(
                "(?:short |brief |ai )?summar(?:y|ies)|descriptions?|tl;?dr|overview|notes?|comments?|blurb|remarks?|key (?:idea|insight|point|contribution)s?|highlights?|takeaways?|why(?: it matters)?|what")) {
            return SUMMARY;
        }
        if (name.equals("abstract")) {
            return ABSTRACT;
        }
        if (name.matches(
                ".*\\b(?:links?|urls?|pdf|arxiv|code|github|repo|resources?|website|project(?: page)?|video|recording|slides|demo|dataset|tweet|doi)\\b.*")) {
            return LINKS;
        }
        if (name.matches(
                ".*\\b(?:publish|published|publication|release|released|submitted)\\b.*\\b(?:date|on|year|at)\\b.*|year|published|released?|publish date")) {
            return PUBLISHED;
        }
        if (name.matches(
                "(?:meeting |session |discussion )?(?:date|day|when)|datetime|date/time|date and time|week|week of")) {
            return DAY;
        }
        if (name.matches("venue|conference|journal|publication|published in|where|source|conf|venue/year")) {
            return VENUE;
        }
        if (name.matches(
                ".*\\b(?:presenters?|speakers?|leads?|leader|discussants?|discussion leader|moderator|hosts?|presented by|proposed by|who|facilitator)\\b.*")) {
            return PRESENTER;
        }
        return name.matches("tags?|keywords?|topics?|categor(?:y|ies)") ? KEYWORDS : OTHER;
    }
}
