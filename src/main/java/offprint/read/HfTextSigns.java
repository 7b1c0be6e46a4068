package offprint.read;

import java.util.List;
import java.util.regex.Pattern;

/** Tells pasted pages of papers from everything else by what only they have. */
final class HfTextSigns {
    private static final int LONG_ABSTRACT = 280;
    private static final int LONG_TITLE = 260;
    private static final Pattern OTHER = Pattern.compile(
            "\\s*(?:\\{|\\[\\s*[\\[{\"]|<[!?a-zA-Z]|@\\w+\\s*[{(]|TY  -|%YAML|BEGIN:V).*", Pattern.DOTALL);
    private static final Pattern LINKS = Pattern.compile("^\\[\\[[^\\[\\]]*] ?[^\\[\\]]*]\\[\\d+]");

    private HfTextSigns() {}

    /** Whether a file that begins so is a page of papers. */
    static boolean in(String head) {
        var text = head.startsWith("\uFEFF") ? head.substring(1) : head;
        if (OTHER.matcher(text).lookingAt() && !LINKS.matcher(text).lookingAt()) {
            return false;
        }
        var lines = HfTextUnder.unglued(HfTextLines.of(text, "page"));
        return lines.stream().anyMatch(line -> HfPageFurniture.isBanner(line.text()))
                || hasMeta(lines)
                || beginsWithDay(text);
    }

    /** Authors or an organization, dot and date, on one line or on three. */
    private static boolean hasMeta(List<HfTextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            boolean one = HfTextMeta.of(text)
                    .filter(meta -> meta.kind() == HfTextMeta.Kind.AUTHORS_DATE)
                    .isPresent();
            boolean dated = i > 0
                    && i + 1 < lines.size()
                    && (text.equals("·") || text.equals("•") || text.equals("&middot;"))
                    && HfTextDate.of(lines.get(i + 1).text()).isPresent();
            boolean authors = HfTextMeta.isAuthors(text)
                    && i + 1 < lines.size()
                    && HfTextMeta.of(HfTextUnder.text(lines, i, Math.min(lines.size(), i + 3)))
                            .filter(meta -> meta.kind() == HfTextMeta.Kind.AUTHORS_DATE)
                            .isPresent();
            if (one || dated || authors) {
                return true;
            }
        }
        return false;
    }

    /** A day, a title and an abstract, as a page begins whose header and lines under abstracts were not copied. */
    private static boolean beginsWithDay(String text) {
        var page = HfPages.of(text, "page").get(0);
        if (page.day().isEmpty()) {
            return false;
        }
        var papers = page.entries();
        long whole = papers.stream()
                .filter(paper -> paper.title().text().length() < LONG_TITLE
                        && !paper.title().text().endsWith("."))
                .filter(paper ->
                        paper.summary().map(words -> words.text().length()).orElse(0) > LONG_ABSTRACT)
                .count();
        return whole > 0 && whole * 3 >= papers.size() * 2L;
    }
}
