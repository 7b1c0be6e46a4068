package offprint.normalize;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses outside the site that may be linked to. */
final class Urls {
    /** A host is short: Java's patterns need stack for every repetition. */
    private static final Pattern WEB = Pattern.compile(
            "https?://(?=[^/?#]{1,300}(?:[/?#]|$))((?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])\\.?(?::\\d{1,5})?(?:[/?#][!-~\\u00A1-\\uFFEF]*)?",
            Pattern.CASE_INSENSITIVE);

    private Urls() {}

    /** Whether it is an absolute http or https address without user and password. */
    static boolean isWeb(String url) {
        return WEB.matcher(url).matches();
    }

    /** An address that may stand in a page, its odd characters escaped; empty when it is none. */
    static Optional<String> web(String url) {
        return Optional.of(url.strip()).filter(Urls::isWeb).map(Urls::escaped);
    }

    /** The host of a web address in lower case. */
    static String host(String url) {
        var found = WEB.matcher(url);
        return found.matches() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The same address with the characters percent-encoded that RFC 3986 does not allow. */
    static String escaped(String url) {
        var safe = new StringBuilder(url.length());
        boolean fragment = false;
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            i += Character.charCount(c);
            boolean odd = c <= ' ' || c > 126 || "\"<>\\^`{|}".indexOf(c) >= 0 || c == '#' && fragment;
            boolean bracket = (c == '[' || c == ']') && safe.indexOf("/", 8) > 0;
            boolean barePercent = c == '%' && !isHex(url, i);
            fragment = fragment || c == '#';
            if (odd || bracket || barePercent) {
                for (byte b : Character.toString(c).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                    safe.append('%').append("%02X".formatted(b));
                }
            } else {
                safe.appendCodePoint(c);
            }
        }
        return safe.toString();
    }

    private static boolean isHex(String url, int i) {
        return i + 1 < url.length()
                && Character.digit(url.charAt(i), 16) >= 0
                && Character.digit(url.charAt(i + 1), 16) >= 0;
    }
}
