package offprint.read;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that an export filled with HTML or JATS, as plain text: known tags go, what an entity stands for stays. */
final class MarkedUp {
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("times", "×"));

    private MarkedUp() {}

    /** The text as a reader sees it; what is no known tag or entity, as {@code <think>}, stays. */
    static String plain(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        var untagged = Pattern.compile(
                        "(?i)</?(?:jats:)?(?:i|b|em|strong|bold|italic|sup|sub|scp|sc|small|span|u|tt|code|inf)(?:\\s[^<>]*)?/?>")
                .matcher(text)
                .replaceAll("");
        var spaced = Pattern.compile("(?i)</?(?:jats:)?(?:p|br|div|sec|title|abstract|ul|ol|li)(?:\\s[^<>]*)?/?>")
                .matcher(untagged)
                .replaceAll(" ");
        return Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));")
                .matcher(spaced)
                .replaceAll(found -> Matcher.quoteReplacement(meaning(found)));
    }

    private static String meaning(MatchResult entity) {
        if (entity.group(3) != null) {
            return ENTITIES.getOrDefault(entity.group(3), entity.group());
        }
        int c = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        return c >= ' ' && Character.isDefined(c) ? Character.toString(c) : entity.group();
    }
}
