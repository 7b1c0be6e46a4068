package offprint.read;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import offprint.report.Report;

/** RIS as databases and reference managers export it, and the tagged text of the Web of Science. */
final class RisImporter implements Importer {
    private static final Pattern TYPE = Pattern.compile(
            "^[ \\t\\uFEFF]*TY(?: {2}-[ \\t]*| ?-[ \\t]+)\\p{L}{2,}[ \\t]*\\r?$",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    /** Lines of a reference whose type is missing. */
    private static final Pattern TAGGED =
            Pattern.compile("^(?:T1|TI|AU|A1|JO|JF|PY|Y1|SP|VL|DO|ER|KW|UR|AB)  -(?: .*)?\\r?$", Pattern.MULTILINE);

    private static final Pattern WOS = Pattern.compile(
            "\\A\\s*\\uFEFF?\\s*FN [^\\n]*\\nVR |^PT [A-Z]\\r?\\n(?:AU|BA|BE|CA|GP) ", Pattern.MULTILINE);

    @Override
    public String format() {
        return "ris";
    }

    @Override
    public String description() {
        return "RIS";
    }

    @Override
    public boolean recognizes(Input input) {
        var head = input.head();
        return TYPE.matcher(head).find()
                || WOS.matcher(head).find()
                || TAGGED.matcher(head).results().limit(3).count() == 3;
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var text = input.text();
        boolean wos =
                WOS.matcher(input.head()).find() && !TYPE.matcher(input.head()).find();
        var source = RecordFields.source(input, format());
        int read = 0;
        for (var reference : RisLines.of(text, input.file(), wos, report)) {
            var record = new RisRecord(reference, wos).of(source, report);
            record.ifPresent(papers);
            read += record.isPresent() ? 1 : 0;
        }
        if (read == 0) {
            throw new Unreadable(
                    "papers.none",
                    input.at(1, 1),
                    "no reference of this file has a title or an identifier",
                    "add a line \"TI  - \" with the title to each");
        }
    }
}
