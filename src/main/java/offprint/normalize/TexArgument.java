package offprint.normalize;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Commands with arguments in braces. */
final class TexArgument {
    private final String source;
    private final TexSource braces;
    private final TexOut out;
    private final TexParser parser;

    TexArgument(String source, TexSource braces, TexOut out, TexParser parser) {
        this.source = source;
        this.braces = braces;
        this.out = out;
        this.parser = parser;
    }

    /** Shows the argument between two braces, and a second one where there is; -1 when the command is not known. */
    int read(String name, int open, int close, int to, int depth) {
        var style = TexCommands.style(name);
        if (style.isPresent()) {
            out.begin(style.get());
            parser.read(open + 1, close, depth + 1);
            out.end();
        } else if (TexCommands.isBare(name)) {
            parser.read(open + 1, close, depth + 1);
        } else if (TexCommands.isCite(name)) {
            out.add(Stream.of(source.substring(open + 1, close).split(",", -1))
                    .map(String::strip)
                    .collect(Collectors.joining(", ", "[", "]")));
        } else if (TexCommands.isRef(name)) {
            out.add("??");
        } else if (!TexCommands.isDropped(name)) {
            return special(name, open, close, to, depth);
        }
        return close + 1;
    }

    private int special(String name, int open, int close, int to, int depth) {
        switch (name) {
            case "url", "path", "nolinkurl" -> parser.address(open + 1, close);
            case "footnote" -> {
                out.add(" (");
                parser.read(open + 1, close, depth + 1);
                out.add(')');
            }
            case "ensuremath" -> out.add(TexMath.of(source.substring(open + 1, close), false));
            case "href", "textcolor", "colorbox", "texorpdfstring" -> {
                int second = close + 1;
                int last = braces.closing(second, to);
                if (last < 0) {
                    return -1;
                }
                parser.read(second + 1, last, depth + 1);
                if (name.equals("href")) {
                    address(source.substring(open + 1, close), source.substring(second + 1, last));
                }
                return last + 1;
            }
            default -> {
                return -1;
            }
        }
        return close + 1;
    }

    /** The address of a link behind its words, unless these are the address. */
    private void address(String address, String label) {
        boolean isNew =
                address.startsWith("http") && !label.replaceAll("[\\\\/]+$", "").endsWith(bare(address));
        if (isNew) {
            out.add(" (");
            out.add(address.replaceAll("\\\\([_%#&~])", "$1"));
            out.add(')');
        }
    }

    private static String bare(String address) {
        return address.replaceFirst("^https?://", "").replaceAll("[\\\\/]+$", "");
    }
}
