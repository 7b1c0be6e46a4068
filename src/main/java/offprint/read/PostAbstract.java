package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The authors' abstract in a post, below a heading of its own: quoted, or up to the next heading or rule. */
final class PostAbstract {
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]*(?:[\\w-]{1,20} )?abstract[ \\t:]{0,5}#{0,6}");
    private static final Pattern END = Pattern.compile("#{1,6}[ \\t].*|(?:-{3,}|\\*{3,}|_{3,})[ \\t]*");

    private PostAbstract() {}

    /**
     * An abstract and where it begins.
     *
     * @param text without marks of Markdown
     * @param start the index of its first line in the body
     */
    record Found(String text, int start) {}

    /** The abstract of a post's body, if it has one. */
    static Optional<Found> in(String body) {
        int start = 0;
        while (start < body.length()) {
            int end = lineEnd(body, start);
            var line = body.substring(start, end).strip().toLowerCase(Locale.ROOT);
            if (line.length() < 60 && HEADING.matcher(line).matches()) {
                return below(body, end + 1);
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static Optional<Found> below(String body, int from) {
        List<String> lines = new ArrayList<>();
        int first = from;
        boolean quoted = false;
        for (int start = from; start < body.length(); start = lineEnd(body, start) + 1) {
            var line = body.substring(start, lineEnd(body, start)).strip();
            if (lines.isEmpty()) {
                first = start;
                quoted = line.startsWith(">");
            }
            if (END.matcher(line).matches() || quoted && !line.isEmpty() && !line.startsWith(">")) {
                break;
            }
            if (!line.isEmpty()) {
                lines.add(quoted ? line.replaceFirst("^[> ]{1,20}", "") : line);
            }
        }
        var text = MarkdownText.plain(String.join(" ", lines)).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Found(text, first));
    }

    private static int lineEnd(String body, int start) {
        int end = body.indexOf('\n', start);
        return end < 0 ? body.length() : end;
    }
}
