package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of those who present at a meeting, or lead it. */
final class MeetingPresenters {
    private static final Pattern ID = Pattern.compile("\\p{Ll}+(?:[_-]\\p{Ll}+)+[_-]?\\d{0,4}");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s+(?:[/+|]|with|und|et|y)\\s+|\\s*[•·]\\s*|\\s*/\\s+|\\n");
    private static final int LONGEST = 120;
    private static final int LONGEST_LIST = 2_000;

    private final MeetingTelling telling;

    MeetingPresenters(MeetingTelling telling) {
        this.telling = telling;
    }

    /** The names in the fields that are called so, in their order, each once. */
    List<Value.Scalar> in(Value.Mapping meeting, List<String> fields) {
        List<Value.Scalar> names = new ArrayList<>();
        for (var field : fields) {
            for (var item : Look.items(meeting, field)) {
                text(item).ifPresent(text -> add(text, names));
            }
        }
        return names;
    }

    private static Optional<Value.Scalar> text(Value item) {
        return item instanceof Value.Scalar text
                ? Optional.of(text)
                : MeetingFields.first(
                        item instanceof Value.Mapping person
                                ? MeetingFields.folded(person)
                                : new Value.Mapping(List.of(), item.at()),
                        List.of("name", "speaker", "presenter", "full_name", "title"));
    }

    private void add(Value.Scalar text, List<Value.Scalar> names) {
        if (text.text().length() > LONGEST_LIST) {
            return; // no list of people, and slow to part
        }
        var plain = MarkdownText.plain(BETWEEN.matcher(text.text()).replaceAll(", "));
        for (var person : PeopleText.in(plain)) {
            var name = person.name();
            boolean isName = name.length() <= LONGEST
                    && name.codePoints().anyMatch(Character::isLetter)
                    && !MeetingWords.isNothing(name)
                    && !MeetingWords.isNoMeeting(name)
                    && !MeetingWords.saysCancelled(name);
            if (isName) {
                var read = named(name, text);
                if (names.stream().noneMatch(known -> known.text().equals(read))) {
                    names.add(new Value.Scalar(read, text.at()));
                }
            }
        }
    }

    /** An id such as {@code ada_beck} is the words of a name. */
    private String named(String name, Value.Scalar text) {
        if (!ID.matcher(name).matches()) {
            return name;
        }
        var words = new StringBuilder();
        for (var word : name.replaceFirst("[_-]?\\d+$", "").split("[_-]")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        telling.id(text, words.toString());
        return words.toString();
    }
}
