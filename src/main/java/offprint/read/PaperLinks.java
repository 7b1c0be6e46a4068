package offprint.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.Identifier;

/** The links that somebody put beside a paper: some are the paper, others belong to it. */
final class PaperLinks {
    private static final Pattern PUBMED = Pattern.compile(
            "https?://(?:www\\.)?(?:ncbi\\.nlm\\.nih\\.gov/pubmed|pubmed\\.ncbi\\.nlm\\.nih\\.gov)/?\\?term=(\\d{1,9})(?:&.*)?");
    private static final Pattern ANTHOLOGY = Pattern.compile(
            "(https?://(?:www\\.)?aclanthology\\.(?:info|coli\\.uni-saarland\\.de)/(?:papers|volumes)/[A-Z]\\d\\d-\\d{4})/.*");
    private static final Pattern NATURE = Pattern.compile(
            "https?://(?:www\\.)?nature\\.com/articles/(s\\d{5}-\\d{3,4}-\\d{4,5}-[\\dxyz]|(?:ncomms|nature|srep)\\d+)(?:\\.pdf)?/?(?:[?#].*)?");
    private static final Pattern PAPER = Pattern.compile(
            "\\b(?:paper|papers|arxiv|preprint|pdf|abs|abstract|doi|publication|openreview|article|link|read more|huggingface|hf|proceedings|acl)\\b");
    private static final Pattern NEVER = Pattern.compile(
            "https?://(?:docs\\.google|forms\\.gle|calendar\\.google|[\\w.]*zoom\\.us|[\\w.]*slack\\.com|discord\\.|www\\.meetup|bit\\.ly/|img\\.shields\\.io|shields\\.io).*");

    private final Draft draft;
    private final IdList ids;

    PaperLinks(Draft draft) {
        this.draft = draft;
        this.ids = new IdList(draft);
    }

    IdList ids() {
        return ids;
    }

    /** The identifier that an address holds. */
    static Optional<Identifier> identifier(String url) {
        var pubmed = PUBMED.matcher(url);
        var anthology = ANTHOLOGY.matcher(url);
        var nature = NATURE.matcher(url);
        if (pubmed.matches()) {
            return Identifier.parse("pubmed:" + pubmed.group(1));
        }
        if (nature.matches()) {
            return Identifier.parse("doi:10.1038/" + nature.group(1));
        }
        boolean code = url.regionMatches(true, 0, "https://github.com/", 0, 19);
        return code ? Optional.empty() : Identifier.parse(anthology.matches() ? anthology.group(1) : url);
    }

    /** Whether a link leads to a paper: by its address, or by what it is called. */
    static boolean isPaper(String label, String url) {
        return identifier(url).isPresent()
                || url.startsWith("http")
                        && !NEVER.matcher(url).matches()
                        && (isPdf(url)
                                || url.contains("semanticscholar.org/paper/")
                                || PAPER.matcher(lower(label)).find()
                                        && List.of("other", "abstract").contains(byHost(url)));
    }

    /** Whether an address may lead to what somebody proposes to read: it is no form, no call and no picture. */
    static boolean mayBePaper(String url) {
        return url.startsWith("http")
                && !NEVER.matcher(url).matches()
                && !byHost(url).equals("discussion");
    }

    private static boolean isPdf(String url) {
        return url.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /** Adds a link: the first identifier of a scheme is the paper's, every other address is a link of its type. */
    void add(String label, Value.Scalar url) {
        var id = identifier(url.text());
        if (id.isEmpty()) {
            draft.link(type(label, url.text()), url.text(), url.at());
        } else if (!ids.has(id.get().scheme()) || ids.has(id.get())) {
            ids.add(id.get(), url);
        } else {
            draft.link("other", url.text(), url.at());
        }
    }

    /** The type of a link, by its label first, then by its host. */
    static String type(String label, String url) {
        if (isPdf(url) && !lower(label).matches(".*\\b(?:slides?|poster)\\b.*")) {
            return "pdf";
        }
        return typeOf(lower(label), lower(url));
    }

    private static String typeOf(String label, String url) {
        if (label.matches(".*\\b(?:code|github|repo|repository|implementation)\\b.*")) {
            return "code";
        }
        if (label.matches(".*\\b(?:tweet|twitter|thread|discussion|reddit|x|hn|hacker ?news|linkedin|comments)\\b.*")) {
            return "discussion";
        }
        if (label.matches(".*\\b(?:demo|project|website|homepage|webpage|page|site)\\b.*")) {
            return "project";
        }
        if (label.matches(".*\\b(?:data|dataset|datasets|model|models|weights|checkpoints?)\\b.*")) {
            return "data";
        }
        if (label.matches(".*\\b(?:video|talk|recording|youtube)\\b.*")) {
            return "video";
        }
        if (label.matches(".*\\bslides?\\b.*")) {
            return "slides";
        }
        if (label.matches(".*\\bposter\\b.*")) {
            return "poster";
        }
        return label.matches(".*\\b(?:paper|abstract|publication|article|preprint)\\b.*") ? "abstract" : byHost(url);
    }

    private static String byHost(String url) {
        var host = url.replaceFirst("^https?://(?:www\\.|m\\.)?", "").replaceFirst("[/?#:].*", "");
        if (host.matches("(?:gist\\.)?github\\.com|gitlab\\.com|bitbucket\\.org|codeberg\\.org")) {
            return "code";
        }
        if (host.matches(
                "x\\.com|twitter\\.com|(?:old\\.)?reddit\\.com|news\\.ycombinator\\.com|linkedin\\.com|bsky\\.app|alphaxiv\\.org")) {
            return "discussion";
        }
        if (host.matches("youtube\\.com|youtu\\.be|vimeo\\.com|slideslive\\.com")) {
            return "video";
        }
        if (host.matches(".*\\.github\\.io|sites\\.google\\.com")) {
            return "project";
        }
        return host.matches(
                        "semanticscholar\\.org|dl\\.acm\\.org|proceedings\\.mlr\\.press|papers\\.nips\\.cc|ieeexplore\\.ieee\\.org")
                ? "abstract"
                : "other";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
