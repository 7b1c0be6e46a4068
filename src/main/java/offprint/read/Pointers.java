package offprint.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import offprint.model.Identifier;
import offprint.report.Position;

/** Puts what points at a paper into its record: identifiers, wherever a format hides them, and addresses. */
final class Pointers {
    private static final String ARXIV_ID = "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Za-z]{2})?/\\d{7})(?:v\\d+)?(?!\\d)";

    private static final Pattern ARXIV = Pattern.compile(
            "(?i)\\b(?:arxiv|corr)\\b[^0-9a-z]{0,4}(?:(?:e-?|pre)?prints?|org/abs|org/pdf|abs|pdf)?[^0-9a-z]{0,4}(?:arxiv\\s*:\\s*|abs/)?"
                    + ARXIV_ID + "(?:\\s*\\[([a-z-]+(?:\\.[A-Za-z-]+)?)\\])?");
    private static final Pattern ISBN = Pattern.compile("(?<![\\dX-])(?:97[89][- ]?)?(?:\\d[- ]?){9}[\\dXx](?![\\d-])");
    private static final Pattern DOI = Pattern.compile("(?i)(?:\\bdoi:?\\s*|^\\s*)(10\\.\\d{4,9}/\\S+)");
    private static final Pattern PUBMED = Pattern.compile("(?i)\\bPMID:?\\s*(\\d{1,9})\\b");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s{}<>\"]+");

    private final Draft draft;
    private final Set<String> known = new HashSet<>();

    Pointers(Draft draft) {
        this.draft = draft;
    }

    /** Whether an identifier of that scheme was found. */
    boolean has(String scheme) {
        return known.stream().anyMatch(id -> id.startsWith(scheme + ":"));
    }

    /** Whether any identifier was found. */
    boolean isEmpty() {
        return !draft.has("ids");
    }

    /** Takes a text that is an identifier as a whole; false when it is none. */
    boolean identifier(String text, Position at) {
        var id = Identifier.parse(text.strip());
        id.ifPresent(found -> add(found, at));
        return id.isPresent();
    }

    private void add(Identifier id, Position at) {
        if (known.add(id.canonical())) {
            draft.item("ids", id.canonical(), at);
        }
        if (id instanceof Identifier.Doi doi && doi.value().matches("10\\.(?:18653/v1|3115/v1)/.+")) {
            Identifier.parse("acl:" + doi.value().replaceFirst("^.*?/v1/", ""))
                    .filter(acl -> acl instanceof Identifier.Acl)
                    .ifPresent(acl -> add(acl, at));
        }
    }

    /** Takes every ISBN of a text such as {@code 978-0-00-000000-2 (print), 0-00-000000-0}. */
    void isbn(String text, Position at) {
        var found = ISBN.matcher(text);
        while (found.find()) {
            identifier("isbn:" + found.group(), at);
        }
    }

    /** Takes the arXiv id that a running text names, as {@code arXiv preprint arXiv:2501.00001 [cs.CL]} does. */
    boolean arxivIn(String text, Position at) {
        if (!text.contains("iv") && !text.contains("IV") && !text.contains("rr") && !text.contains("RR")) {
            return false;
        }
        var found = ARXIV.matcher(text);
        if (!found.find() || !identifier("arxiv:" + found.group(1), at)) {
            return false;
        }
        Optional.ofNullable(found.group(2)).ifPresent(category -> category(category, at));
        return true;
    }

    /** Takes an arXiv category, unless it has the form of none. */
    void category(String text, Position at) {
        if (text.strip().matches("[a-z-]+(?:\\.[A-Za-z-]+)?") && known.add("category " + text.strip())) {
            draft.item("categories", text.strip(), at);
        }
    }

    /** Takes the identifiers and addresses of a running text. */
    void text(String text, Position at) {
        arxivIn(text, at);
        var doi = DOI.matcher(text);
        while (doi.find()) {
            identifier(doi.group(1), at);
        }
        var pubmed = PUBMED.matcher(text);
        while (pubmed.find()) {
            identifier("pubmed:" + pubmed.group(1), at);
        }
        var address = ADDRESS.matcher(text);
        while (address.find()) {
            address(address.group().replaceFirst("[.,;:)\\]]+$", ""), Optional.empty(), at);
        }
    }

    /** Takes one or more addresses; one that is an identifier's is kept as that. */
    void addresses(String text, Optional<String> type, Position at) {
        for (var url : text.strip().split("\\s+|[;,]+\\s*(?=(?:https?:)?//|www\\.)", -1)) {
            address(url, type, at);
        }
    }

    private void address(String written, Optional<String> type, Position at) {
        var url = written.startsWith("//")
                ? "https:" + written
                : written.regionMatches(true, 0, "www.", 0, 4) ? "https://" + written : written;
        if (url.isEmpty() || identifier(url, at) || !known.add("url " + url)) {
            return;
        }
        draft.link(type.orElseGet(() -> type(url)), url, at);
    }

    /** What is found at an address, as far as the address itself tells. */
    static String type(String url) {
        var lower = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(?:www\\.)?", "");
        var host = lower.replaceFirst("[/?#:].*", "");
        var path = lower.substring(host.length()).replaceFirst("[?#].*", "");
        if (host.matches(
                "(?:gist\\.)?github\\.com|gitlab\\..+|bitbucket\\.org|codeberg\\.org|sourceforge\\.net|anonymous\\.4open\\.science")) {
            return path.endsWith(".pdf") ? "pdf" : "code";
        }
        if (path.endsWith(".pdf") || path.startsWith("/pdf/")) {
            return "pdf";
        }
        if (host.matches(
                "(?:m\\.)?youtube\\.com|youtu\\.be|vimeo\\.com|(?:.+\\.)?videolectures\\.net|slideslive\\.com")) {
            return "video";
        }
        if (host.matches("(?:.+\\.)?slideshare\\.net|speakerdeck\\.com") || path.matches(".*\\.(?:pptx?|odp|key)")) {
            return "slides";
        }
        if (host.matches("zenodo\\.org|figshare\\.com|kaggle\\.com|datadryad\\.org|osf\\.io")
                || host.equals("huggingface.co") && path.startsWith("/datasets/")) {
            return "data";
        }
        return host.matches(".+\\.(?:github|gitlab)\\.io|sites\\.google\\.com") ? "project" : "other";
    }
}
