package offprint.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A paper's identifier in a scheme that resolves it; two forms of one identifier are equal. */
public sealed interface Identifier {
    /** The scheme, as our own records write it: {@code arxiv doi openreview acl pubmed isbn}. */
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
            case "pubmed" -> "PubMed";
            case "isbn" -> "ISBN";
            default -> "ACL Anthology";
        };
    }

    /** Whether it names this one paper: an ISBN names a book, which may hold many. */
    default boolean isOfOnePaper() {
        return !scheme().equals("isbn");
    }

    /** Reads an identifier in any of its forms, address or not; empty when it is none that we know. */
    static Optional<Identifier> parse(String text) {
        var trimmed = text.strip();
        // longer than any address: Java's patterns need stack for every repetition
        if (trimmed.length() > 2_000) {
            return Optional.empty();
        }
        return List.<Function<String, Optional<? extends Identifier>>>of(
                        Arxiv::parse, Doi::parseAny, OpenReview::parse, Acl::parse, PubMed::parse, Isbn::parse)
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

        private static final String OLD = "[a-z]+(?:-[a-z]+)?(?:\\.[A-Za-z]{2})?/(?:9[1-9]|0[0-7])" + MONTH + "\\d{3}";
        private static final Pattern FORM = Pattern.compile(
                "(?:(?:arxiv:\\s*|oai:arxiv\\.org:)+|(?:https?://)?(?:dx\\.)?(?:www\\.)?doi\\.org/10\\.48550/arxiv\\.|(?:doi:)?10\\.48550/arxiv\\."
                        + "|(?:https?://)?(?:[a-z0-9-]+\\.)*(?:arxiv|alphaxiv|ar5iv)\\.org/(?:abs|pdf|html|format|ps|e-print|src|overview)/(?:arxiv:)?"
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
        private static final String BARE = "10\\.\\d{4,9}(?:\\.\\d+)*/\\S+";
        private static final Pattern FORM =
                Pattern.compile("(?:(?:doi|info:doi|urn:doi)[:/]?\\s*)*(" + BARE + ")", Pattern.CASE_INSENSITIVE);
        /** A resolver, a library's proxy of one, or a publisher's page whose path holds the DOI. */
        private static final Pattern ADDRESS = Pattern.compile(
                "(?:doi:\\s*)?(?:https?://)?(?:[a-z0-9-]+\\.)+[a-z]{2,}(?::\\d+)?/(?:[^?#\\s]*?/)??(" + BARE + ")",
                Pattern.CASE_INSENSITIVE);

        private static final Pattern VIEW =
                Pattern.compile("/(?:abstract|full|fulltext|pdf|epdf|meta|summary)$|\\.(?:full\\.)?pdf$");

        private static final Pattern VALUE = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/[^\\p{Z}\\p{Cc}]+");

        static Optional<Doi> parse(String text) {
            var plain = FORM.matcher(text);
            if (plain.matches()) {
                return of(plain.group(1));
            }
            var address = ADDRESS.matcher(text.replaceFirst("[?#].*", "").replaceAll("(?i)%2F", "/"));
            if (!address.matches()) {
                return Optional.empty();
            }
            var value = unescaped(address.group(1));
            boolean resolver = text.substring(0, address.start(1)).contains("doi.org")
                    || text.toLowerCase(Locale.ROOT).contains("//doi-org.");
            return of(resolver ? value : VIEW.matcher(trimmed(value)).replaceFirst(""));
        }

        /** Of what remains without the punctuation around it, if that is still a DOI. */
        private static Optional<Doi> of(String value) {
            return Optional.of(trimmed(value))
                    .filter(trimmed -> VALUE.matcher(trimmed).matches())
                    .map(Doi::new);
        }

        /** A DOI, or the article on arXiv that it stands for. */
        private static Optional<? extends Identifier> parseAny(String text) {
            var doi = parse(text);
            var arxiv = doi.filter(found -> found.value.startsWith("10.48550/arxiv."))
                    .flatMap(found -> Arxiv.parse(found.value.substring("10.48550/arxiv.".length())));
            return arxiv.isPresent() ? arxiv : doi;
        }

        /** In lower case, without the punctuation of the sentence around it. */
        private static String trimmed(String value) {
            return value.toLowerCase(Locale.ROOT).replaceFirst("[.,;:\"'”’\\]}]+$", "");
        }

        private static String unescaped(String value) {
            try {
                return value.indexOf('%') < 0
                        ? value
                        : URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notEscaped) {
                return value;
            }
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
                    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
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
                "(?:openreview:\\s*|(?:https?://)?(?:www\\.)?openreview\\.net/(?:forum|pdf|attachment|revisions|references/pdf)\\?(?:[^#]*&)?id=)([A-Za-z0-9_-]{6,20})"
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
                "(?:acl:\\s*|(?:https?://)?(?:www\\.)?(?:aclanthology\\.(?:org|info)|aclweb\\.org/anthology)/(?:papers/)?(?:[A-Z]/[A-Z]\\d{2}/)?)?"
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

    /**
     * An article of PubMed.
     *
     * @param value its number
     */
    record PubMed(String value) implements Identifier {
        private static final Pattern FORM = Pattern.compile(
                "(?:(?:pubmed|pmid):?\\s*|(?:https?://)?(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|(?:www\\.)?ncbi\\.nlm\\.nih\\.gov/pubmed)/)"
                        + "0*([1-9]\\d{0,8})/?(?:[?#].*)?",
                Pattern.CASE_INSENSITIVE);

        static Optional<PubMed> parse(String text) {
            var found = FORM.matcher(text);
            return found.matches() ? Optional.of(new PubMed(found.group(1))) : Optional.empty();
        }

        @Override
        public String scheme() {
            return "pubmed";
        }

        @Override
        public String url() {
            return "https://pubmed.ncbi.nlm.nih.gov/" + value + "/";
        }
    }

    /**
     * A book. Source: ISO 2108.
     *
     * @param value 13 digits
     */
    record Isbn(String value) implements Identifier {
        private static final Pattern FORM = Pattern.compile(
                "(?:urn:)?isbn(?:-1[03])?:?\\s*((?:97[89][- ]?)?(?:\\d[- ]?){9}[\\dX])", Pattern.CASE_INSENSITIVE);

        static Optional<Isbn> parse(String text) {
            var found = FORM.matcher(text);
            if (!found.matches()) {
                return Optional.empty();
            }
            var digits = found.group(1).replaceAll("[- ]", "").toUpperCase(Locale.ROOT);
            return Optional.of(new Isbn(digits.length() == 13 ? digits : long13("978" + digits.substring(0, 9))));
        }

        /** The form of 13 digits: the check digit is counted anew. */
        private static String long13(String twelve) {
            int sum = 0;
            for (int i = 0; i < twelve.length(); i++) {
                sum += Character.digit(twelve.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
            }
            return twelve + (10 - sum % 10) % 10;
        }

        @Override
        public String scheme() {
            return "isbn";
        }

        @Override
        public String url() {
            return "https://openlibrary.org/isbn/" + value;
        }
    }
}
