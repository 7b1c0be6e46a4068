package offprint.read;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Formulas in MathML, and in TeX as publishers wrap it, on one line. */
final class MathText {
    private static final Pattern DOCUMENT =
            Pattern.compile("\\\\begin\\{document\\}(.*?)\\\\end\\{document\\}", Pattern.DOTALL);
    private static final Pattern SIMPLE = Pattern.compile("[^\\s+*/^_=<>−±×·-]*");
    private static final int DEEPEST = 60;

    private MathText() {}

    /** TeX without the document around it, between dollars; it stays escaped. */
    static String tex(String source) {
        var document = DOCUMENT.matcher(source);
        var inner = (document.find() ? document.group(1) : source)
                .strip()
                .replaceFirst("\\A(?:\\$+|\\\\[(\\[])", "")
                .replaceFirst("(?:\\$+|\\\\[)\\]])\\z", "")
                .strip();
        return inner.isEmpty() ? "" : "$" + inner + "$";
    }

    /** MathML as one writes it by hand: {@code x_i^2}, {@code a/b}, {@code sqrt(x)}; it stays escaped. */
    static String plain(String mathml) {
        var root = Jsoup.parse(mathml, "", Parser.xmlParser());
        var annotated = root.selectFirst("*|annotation[encoding*=tex]");
        if (annotated != null && !annotated.text().isBlank()) {
            return escaped(tex(annotated.text()));
        }
        return escaped(children(root, DEEPEST).strip());
    }

    private static String children(Element element, int depth) {
        if (depth == 0 || element.childrenSize() == 0) {
            return element.text().strip();
        }
        return element.children().stream().map(child -> of(child, depth - 1)).collect(Collectors.joining());
    }

    private static String of(Element element, int depth) {
        var parts = element.children().stream()
                .limit(3)
                .map(child -> of(child, Math.max(0, depth - 1)))
                .toList();
        int known = depth == 0 ? 0 : parts.size();
        return switch (element.tag().localName()) {
            case "msup" -> known < 2 ? children(element, depth) : parts.get(0) + "^" + grouped(parts.get(1));
            case "msub", "munder" -> known < 2 ? children(element, depth) : parts.get(0) + "_" + grouped(parts.get(1));
            case "mfrac" -> known < 2 ? children(element, depth) : grouped(parts.get(0)) + "/" + grouped(parts.get(1));
            case "msubsup", "munderover" ->
                known < 3
                        ? children(element, depth)
                        : parts.get(0) + "_" + grouped(parts.get(1)) + "^" + grouped(parts.get(2));
            case "msqrt" -> "sqrt(" + children(element, depth) + ")";
            case "annotation", "annotation-xml" -> "";
            case "mo" -> operator(element.text().strip());
            case "mspace" -> " ";
            default -> children(element, depth);
        };
    }

    private static String operator(String sign) {
        return sign.matches("[=<>≤≥≈∼±×+→∈]") ? " " + sign + " " : sign.replaceAll("[\u2061-\u2064]", "");
    }

    private static String grouped(String part) {
        var bare = part.strip();
        return SIMPLE.matcher(bare).matches() || bare.matches("[−-]\\w+") ? bare : "(" + bare + ")";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
