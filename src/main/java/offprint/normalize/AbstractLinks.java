package offprint.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import offprint.model.Link;

/** The addresses that an abstract names, without the punctuation of its sentences. */
final class AbstractLinks {
    /** What each address has somewhere; most abstracts have none, and looking for these is quicker. */
    private static final List<String> HINTS = List.of("://", "www.", "WWW.", ".com/", ".co/");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|(?<![\\w.@/-])(?:www\\.|(?:github|gitlab)\\.com/|huggingface\\.co/))[^\\s<>\"`{}|^\\u00A0\\u2018-\\u201F\\u3001\\u3002\\uFF08-\\uFF0C]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE_HOST = Pattern.compile(
            "(?:www\\.)?(?:github\\.com|gist\\.github\\.com|gitlab\\.com|bitbucket\\.org|codeberg\\.org|anonymous\\.4open\\.science)");
    private static final Pattern PROJECT_HOST = Pattern.compile(
            ".*\\.(?:github|gitlab)\\.io|sites\\.google\\.com|.*\\.(?:netlify|vercel|pages)\\.(?:app|dev)");
    private static final Pattern DATA_HOST = Pattern.compile(
            "(?:www\\.)?(?:zenodo\\.org|kaggle\\.com|figshare\\.com|huggingface\\.co|modelscope\\.cn|drive\\.google\\.com|osf\\.io)");
    private static final Pattern CODE_WORD = Pattern.compile(
            "\\b(?:code|codes|codebase|implementation|repository|repo|open[- ]sourced?|toolkit|library)\\b");
    private static final Pattern PROJECT_WORD = Pattern.compile(
            "\\b(?:project|website|web ?page|web ?site|home ?page|page|demo|demos|videos?|visit|more (?:details|information|results))\\b");
    private static final Pattern DATA_WORD =
            Pattern.compile("\\b(?:data|datasets?|benchmarks?|models?|weights|checkpoints?|corpus|collection)\\b");

    private AbstractLinks() {}

    /** The links in the order of the text, each address once. */
    static List<Link> in(String text) {
        if (HINTS.stream().noneMatch(text::contains)) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        var found = ADDRESS.matcher(text);
        int end = 0;
        while (found.find()) {
            var address = trimmed(
                    found.group().replace("\\_", "_").replace("\\%", "%").replace("\\#", "#"));
            var url = address.regionMatches(true, 0, "http", 0, 4) ? address : "https://" + address;
            var wording = text.substring(Math.max(end, sentenceStart(text, found.start())), found.start());
            end = found.end();
            if (Urls.isWeb(url) && links.stream().noneMatch(link -> link.url().equals(url))) {
                links.add(new Link(type(url, wording.toLowerCase(Locale.ROOT)), url));
            }
        }
        return links;
    }

    /** The address without what ends a sentence or closes a bracket that it did not open. */
    private static String trimmed(String address) {
        int end = address.length();
        while (end > 0 && isLoose(address, end)) {
            end--;
        }
        return address.substring(0, end);
    }

    private static boolean isLoose(String address, int end) {
        char last = address.charAt(end - 1);
        return switch (last) {
            case '.', ',', ';', ':', '!', '?', '\'', '*', '\\', '$' -> true;
            case ')' -> count(address, end, ')') > count(address, end, '(');
            case ']' -> count(address, end, ']') > count(address, end, '[');
            default -> last > 126;
        };
    }

    private static long count(String text, int end, char c) {
        return text.chars().limit(end).filter(other -> other == c).count();
    }

    private static int sentenceStart(String text, int from) {
        for (int i = from - 2; i > 0; i--) {
            if (".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
                return i + 1;
            }
        }
        return 0;
    }

    private static Link.Type type(String url, String wording) {
        var host = Urls.host(url);
        boolean code = CODE_WORD.matcher(wording).find();
        boolean project = PROJECT_WORD.matcher(wording).find();
        boolean data = DATA_WORD.matcher(wording).find();
        if (CODE_HOST.matcher(host).matches()) {
            return data && !code ? Link.Type.DATA : project && !code ? Link.Type.PROJECT : Link.Type.CODE;
        }
        if (PROJECT_HOST.matcher(host).matches()) {
            return Link.Type.PROJECT;
        }
        if (DATA_HOST.matcher(host).matches()) {
            return url.contains("huggingface.co/spaces/") ? Link.Type.PROJECT : Link.Type.DATA;
        }
        if (project) {
            return Link.Type.PROJECT;
        }
        return code ? Link.Type.CODE : data ? Link.Type.DATA : Link.Type.OTHER;
    }
}
