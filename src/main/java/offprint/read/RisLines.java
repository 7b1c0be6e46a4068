package offprint.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import offprint.report.Position;
import offprint.report.Report;

/** Parts a file into references: lines with a tag, lines that go on with the one above, and what is neither. */
final class RisLines {
    /** A tag, at most two blanks, a dash and a text: the two blanks are missing in many files. */
    static final Pattern TAGGED =
            Pattern.compile("(?s)[ \\t\\uFEFF]*([A-Za-z][A-Za-z0-9]) {0,2}-(?:[ \\t\\u00A0]+(.*)|)");

    /** With the two blanks, as the format demands. */
    private static final Pattern STRICT = Pattern.compile("(?s)[ \\t\\uFEFF]*([A-Za-z][A-Za-z0-9]) {2}-(.*)");
    /** As the Web of Science writes: without a dash, and further lines indented. */
    private static final Pattern WOS = Pattern.compile("(?s)\\uFEFF?([A-Z][A-Z0-9])(?: (.*))?");
    /** Tags of which each further line is one more value. */
    private static final Set<String> LISTS = Set.of("AU", "AF", "A1", "KW", "L1", "L2", "UR", "CA");

    private static final Set<String> KNOWN = Set.of(
            ("A1 A2 A3 A4 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DA DB DE DI DO DP D2 ED EP ER ET FD H1 H2 ID IS"
                            + " J1 J2 JA JF JO KW L1 L2 L3 L4 LA LB LK M1 M2 M3 M4 N1 N2 NO NV OL OP PA PB PP PY RD RI RN RP RT SE SF SL SN"
                            + " SO SP SR ST SV T1 T2 T3 TA TI TT TY U1 U2 U3 U4 U5 UR VL VO WP WT WV Y1 Y2 YR BN PMID")
                    .split(" "));

    private final String file;
    private final Report report;
    private final boolean isWos;
    private final Pattern tagged;
    private final List<RisReference> references = new ArrayList<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private Optional<RisReference> open = Optional.empty();
    private String tag = "";
    private boolean strayed;

    RisLines(String text, String file, boolean isWos, Report report) {
        this.file = file;
        this.report = report;
        this.isWos = isWos;
        boolean strict = Pattern.compile("^[ \\t\\uFEFF]*TY {2}-", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
        this.tagged = isWos ? WOS : strict ? STRICT : TAGGED;
    }

    /** The references of a text. */
    static List<RisReference> of(String text, String file, boolean isWos, Report report) {
        var reading = new RisLines(text, file, isWos, report);
        int number = 0;
        for (var line : text.split("\r\n|\n|\r", -1)) {
            reading.line(line, new Position(file, ++number, 1));
        }
        reading.close();
        reading.tellUnknown();
        return reading.references;
    }

    private void line(String line, Position at) {
        var found = tagged.matcher(line);
        if (!found.matches() || isWos && (line.startsWith(" ") || line.length() > 2 && line.charAt(2) != ' ')) {
            further(line, at);
            return;
        }
        tag = found.group(1).toUpperCase(Locale.ROOT);
        var text = found.group(2) == null ? "" : found.group(2);
        var where = new Position(file, at.line(), found.start(1) + 1);
        switch (tag) {
            case "ER", "EF" -> close();
            case "FN", "VR" -> {
                if (!isWos) {
                    value(text, where);
                }
            }
            case "TY", "PT" -> {
                if (tag.equals("TY") || isWos) {
                    begin(where);
                }
                value(text, where);
            }
            default -> value(text, where);
        }
    }

    private void begin(Position where) {
        close();
        open = Optional.of(new RisReference(where));
        tag = isWos ? "PT" : "TY";
    }

    private void value(String text, Position where) {
        if (open.isEmpty()) {
            open = Optional.of(new RisReference(where));
        }
        if (!isWos && !KNOWN.contains(tag)) {
            unknown.add(tag);
        }
        open.get().add(tag, text, where);
    }

    /** A line without a tag: it goes on with the value above, or it is nothing of ours. */
    private void further(String line, Position at) {
        if (line.isBlank()) {
            return;
        }
        if (open.isEmpty()) {
            if (!strayed && !line.matches("\\s*\\d+[.)]?\\s*")) {
                strayed = true;
                report.note("ris.text", at, "text that belongs to no reference is left out", "");
            }
        } else if (LISTS.contains(tag)) {
            open.get().add(tag, line, at);
        } else {
            open.get().extend(tag, line);
        }
    }

    /** Ends the reference, if it is one: lines of a header before the first TY are none. */
    private void close() {
        open.filter(reference -> !reference.isEmpty()).ifPresent(reference -> {
            boolean typed = reference.first("TY", "PT").isPresent();
            boolean titled = reference.first("TI", "T1", "CT", "BT").isPresent();
            if (typed || titled) {
                references.add(reference);
            }
            if (!typed) {
                report.warning(
                        "ris.type",
                        reference.at(),
                        "these lines do not begin with TY"
                                + (titled
                                        ? "; they are read as a reference all the same"
                                        : ", and have no title; they are left out"),
                        "begin each reference with a line such as \"TY  - JOUR\"");
            }
        });
        open = Optional.empty();
    }

    private void tellUnknown() {
        if (!unknown.isEmpty()) {
            report.note(
                    "ris.tag",
                    Position.startOf(file),
                    "lines with these tags are left out, as RIS has none of them: " + String.join(", ", unknown),
                    "");
        }
    }
}
