package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands below a paper's title in lines of their own: authors, links and words. */
final class DigestDetails {
    private static final Pattern KEYED = Pattern.compile(
            "[\\s*_>+-]*(?<key>[A-Za-z][A-Za-z /;-]{1,24}?)\\s*[*_]*\\s*[:：]\\s*[*_]*\\s*(?<value>.*)", Pattern.DOTALL);
    private static final int HEADING = 80;

    private final Places places;
    private final Draft draft;
    private final DigestText text;
    private final List<String> words = new ArrayList<>();
    private int wordsAt = -1;

    DigestDetails(Places places, Draft draft, DigestText text) {
        this.places = places;
        this.draft = draft;
        this.text = text;
    }

    /** Reads blocks below a title. */
    void read(List<MdBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean isNextHeading = i > 0
                    && i == blocks.size() - 1
                    && block.kind() == MdBlock.Kind.TEXT
                    && block.text().length() < HEADING
                    && !block.text().strip().matches("(?s).*[^c][.!?:]|.*://.*");
            if (!isNextHeading) {
                lines(block);
            }
        }
        if (wordsAt >= 0) {
            draft.text("summary", String.join(" ", words), places.at(wordsAt));
        }
    }

    private void lines(MdBlock block) {
        int start = 0;
        for (var line : block.text().split("(?<=\n)")) {
            line(line.stripTrailing(), block.start() + start);
            start += line.length();
        }
    }

    private void line(String line, int offset) {
        var keyed = KEYED.matcher(line);
        var links = MarkdownText.links(line);
        if (keyed.matches() && keyed(keyed.group("key"), keyed.group("value"), offset + keyed.start("value"))) {
            text.addLinks(line, offset, links);
            return;
        }
        text.addLinks(line, offset, links);
        var rest = DigestText.words(MarkdownText.without(
                line,
                links.stream()
                        .filter(link -> DigestText.isGeneric(link.label()))
                        .toList()));
        boolean label = links.size() > 0
                && rest.length() < HEADING
                && rest.matches("(?s)[^.]*:?")
                && line.contains("://")
                && links.stream().allMatch(link -> DigestText.isGeneric(link.label()));
        if (!rest.isBlank() && !label) {
            words.add(rest);
            wordsAt = wordsAt < 0 ? offset + Math.max(0, line.indexOf(line.strip())) : wordsAt;
        }
    }

    /** Whether the line's key says what its value is. */
    private boolean keyed(String key, String value, int offset) {
        var name = key.toLowerCase(Locale.ROOT).strip();
        var plain = MarkdownText.plain(value);
        if (name.matches("authors?|by|written by")) {
            text.people(value, offset);
            return true;
        }
        if (name.equals("title")) {
            draft.text("title", plain, places.at(offset));
            return true;
        }
        if (name.matches("abstract")) {
            draft.text("abstract", plain, places.at(offset));
            return true;
        }
        if (name.matches("(?:short )?summary|tl;?dr|description|overview|notes?|why.*|key .*|comments?")) {
            words.add(plain);
            wordsAt = wordsAt < 0 ? offset : wordsAt;
            return true;
        }
        if (name.matches("venue|conference|journal|published in|publication")) {
            VenueText.add(plain, places.at(offset), draft);
            return true;
        }
        if (name.matches("published|date|year|publication date|publish date|submitted")) {
            DateText.parse(plain).ifPresent(date -> draft.text("published", date.toString(), places.at(offset)));
            return true;
        }
        return false;
    }
}
