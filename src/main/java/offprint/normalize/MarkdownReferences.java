package offprint.normalize;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.Prose;
import offprint.report.Position;
import org.jsoup.nodes.Entities;

/** Links by name: {@code [[a paper]]}, {@code [[topic:robotics|own words]]}, {@code [own words](paper:key)}. */
final class MarkdownReferences {
    private static final Pattern KIND = Pattern.compile("(?is)(paper|topic|person):\\s*(.*)");

    private MarkdownReferences() {}

    /** The link by name with which a text begins. */
    static Optional<MarkdownSigns.Found> at(String ahead) {
        int close = ahead.startsWith("[[") ? ahead.indexOf(']') : -1;
        if (close < 0 || !ahead.startsWith("]]", close) || ahead.startsWith("(", close + 2)) {
            return Optional.empty();
        }
        var inner = ahead.substring(2, close);
        boolean isNamed = inner.indexOf('[') < 0 && !name(inner).isEmpty();
        return isNamed
                ? Optional.of(new MarkdownSigns.Found(MarkdownSign.Sort.REFERENCE, close + 2, inner))
                : Optional.empty();
    }

    /** Whether an address is a name. */
    static boolean isName(String url) {
        return KIND.matcher(url).matches();
    }

    /** What stands between brackets. */
    static Prose.Reference bracketed(String inner, Position at) {
        return reference(name(inner), Entities.escape(label(inner)), label(inner), at);
    }

    /** What an address names. */
    static Prose.Reference address(String url, String label, String words, Position at) {
        return reference(decoded(url), label, words, at);
    }

    /** What a reader sees of it before it was looked up. */
    static String words(String inner) {
        return label(inner).isEmpty() ? bracketed(inner, Position.startOf("")).name() : label(inner);
    }

    private static Prose.Reference reference(String name, String label, String words, Position at) {
        var kind = KIND.matcher(name);
        return kind.matches()
                ? new Prose.Reference(
                        kind.group(1).toLowerCase(java.util.Locale.ROOT),
                        kind.group(2).strip(),
                        label,
                        words,
                        at)
                : new Prose.Reference("", name, label, words, at);
    }

    private static String name(String inner) {
        int bar = inner.indexOf('|');
        return folded(bar < 0 ? inner : inner.substring(0, bar).replaceFirst("\\\\$", ""));
    }

    private static String label(String inner) {
        int bar = inner.indexOf('|');
        return bar < 0 ? "" : folded(inner.substring(bar + 1));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return url;
        }
    }
}
