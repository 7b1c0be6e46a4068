package offprint.model;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody's mail address, as RFC 5321 has it without quotes and comments: nothing in it could break a header.
 *
 * @param name what stands before it; empty for nothing
 * @param address the address, its domain in ASCII
 */
public record Mailbox(String name, String address) {
    /** A regular expression for an address alone. */
    public static final String ADDRESS = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[^@\\s<>\"(),:;\\[\\]\\\\]{1,253}";

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 120;
    private static final Pattern NAMED =
            Pattern.compile("(\".*\"|[^<>\\r\\n\\u0085\\u2028\\u2029]*?)\\s*<\\s*([^<>]*?)\\s*>");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    /** Reads {@code ada@example.org} or {@code Ada Kettle <ada@example.org>}; empty when it is neither. */
    public static Optional<Mailbox> parse(String text) {
        var stripped = text.strip();
        var named = NAMED.matcher(stripped);
        return named.matches()
                ? of(unquoted(named.group(1)), named.group(2))
                : of("", stripped.startsWith("mailto:") ? stripped.substring("mailto:".length()) : stripped);
    }

    /** An address and a name; empty when the address is none. */
    public static Optional<Mailbox> of(String name, String address) {
        int at = address.lastIndexOf('@');
        if (!address.matches(ADDRESS) || address.startsWith(".") || address.contains("..") || address.contains(".@")) {
            return Optional.empty();
        }
        return domain(address.substring(at + 1))
                .map(domain -> address.substring(0, at + 1) + domain)
                .filter(whole -> whole.length() <= LONGEST)
                .map(whole -> new Mailbox(clean(name), whole));
    }

    private static Optional<String> domain(String text) {
        try {
            return Optional.of(IDN.toASCII(text))
                    .filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** A name without what has no place in one, such as the end of a line. */
    private static String clean(String name) {
        var line = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]+", " ")
                .strip()
                .replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)).strip();
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1).replaceAll("\\\\(.)", "$1")
                : name;
    }

    /** The domain. */
    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** What two addresses are compared by: servers that tell capital letters apart are not known to exist. */
    public String folded() {
        return address.toLowerCase(Locale.ROOT);
    }
}
