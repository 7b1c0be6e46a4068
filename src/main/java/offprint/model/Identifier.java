package offprint.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A paper's identifier in a scheme that resolves it; two forms of one identifier are equal. */
public sealed interface Identifier {
    /** The scheme, as our own records write it: {@code arxiv}, {@code doi}, {@code openreview}, {@code acl}. */
    String scheme();

    /** The value in its canonical form, without the scheme. */
    String value();

    /** The address at which the paper is found. */
    String url();

    /** {@code scheme:value}, the form in which records keep it. */
    default String canonical() {
        return scheme() + ":" + value();
    }

    /** What readers call the scheme. */
    default String label() {
        return switch (scheme()) {
            case "arxiv" -> "arXiv";
            case "doi" -> "DOI";
            case "openreview" -> "OpenReview";
            default -> "ACL Anthology";
        };
    }

    /** Reads an identifier in any of its forms, address or not; empty when it is none that we know. */
    static Optional<Identifier> parse(String text) {
        var trimmed = text.strip();
        return List.<Function<String, Optional<? extends Identifier>>>of(
                        Arxiv::parse, Doi::parse, OpenReview::parse, Acl::parse)
                .stream()
                .<Identifier>flatMap(form -> form.apply(trimmed).stream())
                .findFirst();
    }

    /**
     * An article on arXiv, in the new ({@code 2511.01234}) or the old ({@code math/0611800}) form, without version.
     * Source: arXiv's help pages on identifiers.
     *
     * @param value the canonical form
     */
    record Arxiv(String value) implements Identifier {
        private static final String MONTH = "(?:0[1-9]|1[0-2])";
        /** Four digits up to 2014, five since. */
        private static final String NEW =
                "(?:0[7-9]|1[0-4])" + MONTH + "\\.\\d{4}|(?:1[5-9]|[2-9]\\d)" + MONTH + "\\.\\d{5}";

        private static final String OLD = "[a-z]+(?:-[a-z]+)?(?:\\.[A-Za-z]{2})?/\\d{7}";
        private static final Pattern FORM = Pattern.compile(
                "(?:arxiv:\\s*|(?:https?://)?(?:dx\\.)?(?:www\\.)?doi\\.org/10\\.48550/arxiv\\.|(?:doi:)?10\\.48550/arxiv\\."
                        + "|(?:https?://)?(?:[a-z]+\\.)?arxiv\\.org/(?:abs|pdf|html|format|ps)/"
                        + "|(?:https?://)?(?:www\\.)?(?:huggingface\\.co|hf\\.co)/papers/)?(" + NEW + "|" + OLD
                        + ")(?:v[1-9]\\d*)?"
                        + "(?:\\.pdf)?/?(?:[?#].*)?(?:\\s*\\[[A-Za-z.-]+\\])?",
                Pattern.CASE_INSENSITIVE);

        static Optional<Arxiv> parse(String text) {
            var found = FORM.matcher(text);
            if (!found.matches()) {
                return Optional.empty();
            }
            var value = found.group(1).toLowerCase(Locale.ROOT);
            return Optional.of(new Arxiv(value.replaceFirst("\\.[a-z]{2}/", "/")));
        }

        @Override
        public String scheme() {
            return "arxiv";
        }

        @Override
        public String url() {
            return "https://arxiv.org/abs/" + value;
        }
    }

    /**
     * A digital object identifier in lower case. Source: the DOI Handbook.
     *
     * @param value such as {@code 10.1000/182}
     */
    record Doi(String value) implements Identifier {
        private static final Pattern FORM = Pattern.compile(
                "(?:(?:doi:?\\s*|(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/)(?=10\\.)|(?=10\\.\\d{4,9}[./]))(10\\.\\d+(?:\\.\\d+)*/\\S+)",
                Pattern.CASE_INSENSITIVE);

        static Optional<Doi> parse(String text) {
            boolean address = text.toLowerCase(Locale.ROOT).contains("doi.org/");
            var found = FORM.matcher(address ? text.replaceFirst("[?#].*", "").replaceAll("(?i)%2F", "/") : text);
            return found.matches() ? Optional.of(new Doi(found.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
        }

        @Override
        public String scheme() {
            return "doi";
        }

        @Override
        public String url() {
            return "https://doi.org/" + escaped(value);
        }

        /** A DOI may hold characters that an address may not. */
        private static String escaped(String value) {
            var safe = new StringBuilder();
            value.codePoints().forEach(c -> {
                if (c > ' ' && c < 127 && "\"#%<>?[]\\^`{|}".indexOf(c) < 0) {
                    safe.appendCodePoint(c);
                } else {
                    for (byte b : Character.toString(c).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                        safe.append('%').append("%02X".formatted(b));
                    }
                }
            });
            return safe.toString();
        }
    }

    /**
     * A submission on OpenReview.
     *
     * @param value the id of its forum, in which case matters
     */
    record OpenReview(String value) implements Identifier {
        private static final Pattern FORM = Pattern.compile(
                "(?:openreview:\\s*|(?:https?://)?(?:www\\.)?openreview\\.net/(?:forum|pdf)\\?id=)([A-Za-z0-9_-]{6,20})"
                        + "(?:[&#].*)?",
                Pattern.CASE_INSENSITIVE);

        static Optional<OpenReview> parse(String text) {
            var found = FORM.matcher(text);
            return found.matches() ? Optional.of(new OpenReview(found.group(1))) : Optional.empty();
        }

        @Override
        public String scheme() {
            return "openreview";
        }

        @Override
        public String url() {
            return "https://openreview.net/forum?id=" + value;
        }
    }

    /**
     * A paper of the ACL Anthology, in the new ({@code 2023.acl-long.1}) or the old ({@code P19-1001}) form.
     *
     * @param value the Anthology's id, in the case that it uses
     */
    record Acl(String value) implements Identifier {
        private static final Pattern FORM = Pattern.compile(
                "(?:acl:\\s*|(?:https?://)?(?:www\\.)?aclanthology\\.org/|(?:https?://)?(?:www\\.)?aclweb\\.org/anthology/)"
                        + "(\\d{4}\\.[a-z0-9_]+-[a-z0-9_]+\\.\\d+|[a-z]\\d{2}-\\d{4})(?:v\\d+)?(?:\\.pdf|\\.bib)?/?",
                Pattern.CASE_INSENSITIVE);

        static Optional<Acl> parse(String text) {
            var found = FORM.matcher(text);
            if (!found.matches()) {
                return Optional.empty();
            }
            var value = found.group(1);
            boolean old = Character.isLetter(value.charAt(0));
            return Optional.of(new Acl(old ? value.toUpperCase(Locale.ROOT) : value.toLowerCase(Locale.ROOT)));
        }

        @Override
        public String scheme() {
            return "acl";
        }

        @Override
        public String url() {
            return "https://aclanthology.org/" + value + "/";
        }
    }
}
