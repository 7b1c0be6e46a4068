package offprint.read;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import offprint.report.Report;

/** A YAML list of records in our own field names. */
final class YamlImporter implements Importer {
    private static final Pattern LIST = Pattern.compile(
            "(?:(?:#[^\\n]*|---)?\\s*\\n)*+\\s*-\\s+(?:\\{\\s*)?[\"']?(\\w+)[\"']?\\s*:(?:\\s.*)?", Pattern.DOTALL);

    @Override
    public String format() {
        return "records";
    }

    @Override
    public String description() {
        return "records as a YAML list";
    }

    @Override
    public boolean recognizes(Input input) {
        var found = LIST.matcher(input.head());
        return found.matches() && RecordFields.NAMES.contains(found.group(1));
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var source = RecordFields.source(input, format());
        var list = YamlValues.read(input.text(), input.file(), 0);
        if (list.isEmpty() || !(list.get() instanceof Value.Sequence records)) {
            throw new Unreadable(
                    "record.none", input.at(1, 1), "this is not a list of records", "write \"- title: ...\"");
        }
        for (var value : records.items()) {
            if (value instanceof Value.Mapping record) {
                papers.accept(RecordFields.entry(record, source));
            } else {
                report.warning(
                        "record.invalid",
                        value.at(),
                        "a record is a mapping, not " + value.sort(),
                        "write \"- title: ...\"");
            }
        }
    }
}
