package offprint.normalize;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Attributes of what stands before, such as {@code {#id .class lang=de}}; only these four are kept. */
final class MarkdownAttributes {
    private static final String TOKEN =
            "(?:[#.][^\\s{}#.=\"'<>]{1,80}|[A-Za-z][A-Za-z0-9-]{0,30}=(?:\"[^\"\\n{}]{0,200}\"|'[^'\\n{}]{0,200}'|[^\\s\"'{}<>]{1,200}))";
    private static final Pattern WHOLE =
            Pattern.compile("\\{:?[ \\t]*(" + TOKEN + "(?:[ \\t]+" + TOKEN + ")*+)[ \\t]*}");
    private static final Pattern EACH = Pattern.compile(TOKEN);

    private final MarkdownSource source;
    private final boolean hasIds;
    private final Set<String> ids = new HashSet<>();

    MarkdownAttributes(MarkdownSource source, boolean hasIds) {
        this.source = source;
        this.hasIds = hasIds;
    }

    /** The attributes with which a text begins; other braces are text. */
    static Optional<MarkdownSigns.Found> at(String ahead) {
        var found = WHOLE.matcher(ahead);
        return found.lookingAt()
                ? Optional.of(new MarkdownSigns.Found(MarkdownSign.Sort.ATTRIBUTES, found.end(), found.group(1)))
                : Optional.empty();
    }

    /** Gives each its attributes; those that stand behind nothing are text. */
    void apply(Element body) {
        for (var marker : List.copyOf(body.getElementsByTag(MarkdownSigns.ATTRIBUTES))) {
            var target = target(marker);
            if (target.isPresent()) {
                int offset = Integer.parseInt(marker.attr(MarkdownSigns.OFFSET), 10);
                EACH.matcher(marker.text())
                        .results()
                        .map(token -> token.group())
                        .forEach(token -> set(target.get(), token, offset));
                remove(marker);
            } else {
                marker.replaceWith(new TextNode(marker.text()));
            }
        }
    }

    private static Optional<Element> target(Element marker) {
        var before = Optional.ofNullable(marker.previousSibling());
        var parent = Optional.ofNullable(marker.parent());
        if (before.isPresent() && before.get() instanceof Element element) {
            return Optional.of(element).filter(is -> !is.tagName().equals("br"));
        }
        boolean isLast = marker.nextSibling() == null && before.isPresent();
        if (isLast) {
            return parent.filter(is -> is.is("p, h1, h2, h3, h4, h5, h6, li, td, th"));
        }
        boolean isAlone = before.isEmpty() && marker.nextSibling() == null;
        return isAlone
                ? parent.filter(is -> is.tagName().equals("p")).map(Element::previousElementSibling)
                : Optional.empty();
    }

    private static void remove(Element marker) {
        var before = Optional.ofNullable(marker.previousSibling());
        var parent = Optional.ofNullable(marker.parent());
        marker.remove();
        if (before.isPresent() && before.get() instanceof TextNode text) {
            text.text(text.getWholeText().stripTrailing());
        }
        parent.filter(is -> is.tagName().equals("p") && is.childNodeSize() == 0).ifPresent(Element::remove);
    }

    private void set(Element target, String token, int offset) {
        if (token.startsWith(".")) {
            set(target, "class", token.substring(1), offset);
        } else if (token.startsWith("#")) {
            set(target, "id", token.substring(1), offset);
        } else {
            int equals = token.indexOf('=');
            var value = token.substring(equals + 1);
            boolean isQuoted = value.startsWith("\"") || value.startsWith("'");
            set(
                    target,
                    token.substring(0, equals).toLowerCase(java.util.Locale.ROOT),
                    isQuoted ? value.substring(1, value.length() - 1) : value,
                    offset);
        }
    }

    private void set(Element target, String name, String value, int offset) {
        switch (name) {
            case "class" -> {
                if (isSafe(name, value, "(?:[A-Za-z][A-Za-z0-9_-]{0,40} ?)+", offset)) {
                    List.of(value.split(" ")).forEach(target::addClass);
                }
            }
            case "id" -> name(target, value, offset);
            case "lang" -> put(target, name, value, "[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}", offset);
            case "dir" -> put(target, name, value, "ltr|rtl|auto", offset);
            default ->
                source.fault(
                        "attribute.unsafe",
                        source.position(offset),
                        "the attribute \"" + name + "\" is not allowed",
                        "attributes are #id, .class, lang= and dir=; write \\{ for a brace");
        }
    }

    private void name(Element target, String id, int offset) {
        if (!isSafe("id", id, "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,80}", offset)) {
            return;
        }
        if (!hasIds || !ids.add(id)) {
            source.fault(
                    "attribute.id",
                    source.position(offset),
                    hasIds ? "two things in this text have the id \"" + id + "\"" : "ids have no place in a few words",
                    hasIds ? "change one of the two" : "take it out");
            return;
        }
        target.attr("id", id);
    }

    private void put(Element target, String name, String value, String form, int offset) {
        if (isSafe(name, value, form, offset)) {
            target.attr(name, value);
        }
    }

    private boolean isSafe(String name, String value, String form, int offset) {
        boolean isSafe = value.matches(form);
        if (!isSafe) {
            source.fault(
                    "attribute.value",
                    source.position(offset),
                    "\"" + Fields.shortened(value) + "\" is no value for the attribute \"" + name + "\"",
                    "write it as {#my-id .my-class lang=de dir=rtl}");
        }
        return isSafe;
    }
}
