package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The people in a line such as {@code Ada Beck (Mill Lab), Carl Dorn and Eve Falk, Port University}. */
final class PeopleText {
    private static final Pattern AND = Pattern.compile(",?\\s+(?:and|&)\\s+|^(?:and|&)\\s+");
    private static final Pattern ET_AL =
            Pattern.compile("[,;]?\\s*(?:\\band\\s+)?(?:\\bet\\s*\\.?\\s*al\\b\\.?|\\bothers\\b|\\.{3}|…)\\s*,?\\s*$");
    private static final Pattern INSTITUTION = Pattern.compile(
            "\\b(?:Universit\\p{L}*|Institut\\p{L}*|Research|Labs?|Laborator\\p{L}+|College|School|Academy|Inc|LLC|Ltd|Corp\\p{L}*|Technolog\\p{L}+|Systems|Google|Microsoft|IBM|Facebook|Meta|Amazon|NVIDIA|MIT|ETH|EPFL|CNRS|INRIA|Inria|Center|Centre|Department)\\b|\\bU\\. ");
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|II|III|IV|Ph\\.?D|M\\.?D)\\.?");

    private PeopleText() {}

    /**
     * A person.
     *
     * @param name as written
     * @param affiliation as written, or an empty text
     * @param offset of the name's first character in the line
     */
    record Person(String name, String affiliation, int offset) {}

    /** The people in their order; what is cut by "et al." is not known. */
    static List<Person> in(String text) {
        var line = ET_AL.matcher(text).replaceFirst("");
        List<Person> people = new ArrayList<>();
        var groups = split(line, 0, ";");
        for (var group : groups) {
            if (group.text().indexOf('(') >= 0) {
                bracketed(group, groups.size() > 1, people);
            } else {
                listed(group, groups.size() > 1, people);
            }
        }
        return people;
    }

    /** The names of a list that holds nothing else but what stands in brackets, which is left out. */
    static List<Person> named(String text) {
        List<Person> people = new ArrayList<>();
        for (var piece : names(new Piece(ET_AL.matcher(text).replaceFirst(""), 0))) {
            int bracket = piece.text().indexOf('(');
            add(bracket < 0 ? piece.text() : piece.text().substring(0, bracket), "", piece.offset(), people);
        }
        return people;
    }

    /** A piece of the line and where it begins in it. */
    private record Piece(String text, int offset) {}

    /** Names with their affiliations in brackets; in a group of its own the brackets hold for all before them. */
    private static void bracketed(Piece group, boolean shared, List<Person> people) {
        List<Person> open = new ArrayList<>();
        for (var piece : names(group)) {
            int bracket = piece.text().indexOf('(');
            int end = piece.text().lastIndexOf(')');
            var name = bracket < 0 ? piece.text() : piece.text().substring(0, bracket);
            var affiliation = bracket < 0
                    ? ""
                    : piece.text()
                            .substring(
                                    bracket + 1,
                                    end > bracket ? end : piece.text().length())
                            .strip();
            add(name, affiliation, piece.offset(), open);
            if (shared && !affiliation.isEmpty()) {
                open.replaceAll(
                        one -> one.affiliation().isEmpty() ? new Person(one.name(), affiliation, one.offset()) : one);
            }
        }
        people.addAll(open);
    }

    /** Names without brackets: an affiliation may follow the last of them. */
    private static void listed(Piece group, boolean several, List<Person> people) {
        var pieces = names(group);
        int end = lastName(group, pieces, several);
        var affiliation = end >= pieces.size()
                ? ""
                : group.text()
                        .substring(pieces.get(end).offset() - group.offset())
                        .strip();
        for (int i = 0; i < end; i++) {
            add(pieces.get(i).text(), affiliation, pieces.get(i).offset(), people);
        }
    }

    /** How many of the pieces are names: up to the one behind "and", else one if groups tell people apart, else all. */
    private static int lastName(Piece group, List<Piece> pieces, boolean several) {
        int and = 0;
        for (int i = 1; i < pieces.size(); i++) {
            var between = group.text()
                    .substring(
                            pieces.get(i - 1).offset()
                                    - group.offset()
                                    + pieces.get(i - 1).text().length(),
                            pieces.get(i).offset() - group.offset());
            if (AND.matcher(between.isBlank() ? between : " " + between.strip() + " ")
                            .find()
                    && !INSTITUTION.matcher(pieces.get(i).text()).find()
                    && (and == 0 || and == i)) {
                and = i + 1;
            }
        }
        if (and > 0) {
            return and;
        }
        if (several) {
            return 1;
        }
        int names = pieces.size();
        while (names > 1 && INSTITUTION.matcher(pieces.get(names - 1).text()).find()) {
            names--;
        }
        return names;
    }

    private static void add(String name, String affiliation, int offset, List<Person> people) {
        var clean = name.strip().replaceFirst("\\*+$", "").strip();
        if (clean.isEmpty()) {
            return;
        }
        if (SUFFIX.matcher(clean).matches() && !people.isEmpty()) {
            var last = people.remove(people.size() - 1);
            people.add(new Person(last.name() + ", " + clean, last.affiliation(), last.offset()));
            return;
        }
        people.add(new Person(clean, affiliation, offset));
    }

    /** What stands between commas and "and" outside of brackets. */
    private static List<Piece> names(Piece group) {
        List<Piece> names = new ArrayList<>();
        for (var part : split(group.text(), group.offset(), ",")) {
            int start = 0;
            var and = AND.matcher(part.text());
            while (and.find()) {
                if (depth(part.text(), and.start()) == 0) {
                    piece(part.text(), start, and.start(), part.offset(), names);
                    start = and.end();
                }
            }
            piece(part.text(), start, part.text().length(), part.offset(), names);
        }
        return names;
    }

    private static int depth(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return Math.max(0, depth);
    }

    private static List<Piece> split(String text, int offset, String separator) {
        List<Piece> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            if (depth == 0 && separator.indexOf(c) >= 0) {
                piece(text, start, i, offset, pieces);
                start = i + 1;
            }
        }
        piece(text, start, text.length(), offset, pieces);
        return pieces;
    }

    private static void piece(String text, int start, int end, int offset, List<Piece> pieces) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        var inner = text.substring(first, end).strip();
        if (!inner.isEmpty()) {
            pieces.add(new Piece(inner, offset + first));
        }
    }
}
