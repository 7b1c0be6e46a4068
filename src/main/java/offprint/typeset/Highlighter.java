package offprint.typeset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Colors code while building; what it did before it takes from what was kept, and starts Prism for the rest only. */
final class Highlighter {
    private final Map<Key, String> known;
    private final Supplier<Prism> start;
    private final SortedMap<Key, String> used = new TreeMap<>();
    private Optional<Prism> prism = Optional.empty();

    /**
     * A highlighter for one build.
     *
     * @param known the HTML of earlier builds; empty text for code that stayed plain
     * @param start starts Prism
     */
    Highlighter(Map<Key, String> known, Supplier<Prism> start) {
        this.known = new HashMap<>(known);
        this.start = start;
    }

    /**
     * The safe HTML of a piece of code.
     *
     * @param name what its author calls its language
     * @param source the code
     * @return empty when it stays plain, as its language is not known or it is too much
     */
    Optional<String> html(String name, String source) {
        return Language.named(name).map(language -> new Key(language, source)).flatMap(this::html);
    }

    /** What this build needed, to be kept for the next, in a fixed order. */
    SortedMap<Key, String> used() {
        return used;
    }

    /** Whether all of it was known, and nothing more. */
    boolean isAllKnown() {
        return known.keySet().equals(used.keySet());
    }

    private Optional<String> html(Key key) {
        var before = Optional.ofNullable(used.get(key)).or(() -> Optional.ofNullable(known.get(key)));
        var html = before.orElseGet(() ->
                started().tokens(key.language(), key.source()).map(Token::html).orElse(""));
        used.put(key, html);
        return Optional.of(html).filter(made -> !made.isEmpty());
    }

    private Prism started() {
        var running = prism.orElseGet(start);
        prism = Optional.of(running);
        return running;
    }

    /** What is colored: the same text is something else in another language. */
    record Key(Language language, String source) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byLanguage = language.compareTo(other.language);
            return byLanguage != 0 ? byLanguage : source.compareTo(other.source);
        }
    }
}
