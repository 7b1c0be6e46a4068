package offprint.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import offprint.cache.Cache;
import offprint.curate.Digest;
import offprint.model.Inline;
import offprint.model.Paper;
import offprint.model.Prose;
import offprint.model.Text;
import offprint.report.Position;
import offprint.report.Report;

/** Turns formulas and code of a digest into what pages show. Nothing starts but for what no build met before. */
public final class Typesetter {
    private static final String CODE = "code";
    private static final int SHOWN = 60;

    private final Cache cache;

    /**
     * A typesetter.
     *
     * @param cache where formulas of earlier builds are found
     */
    public Typesetter(Cache cache) {
        this.cache = cache;
    }

    /** Typesets all formulas; one that KaTeX refuses is shown as its source, and reported. */
    public Typeset typeset(Digest digest, Report report) {
        var wanted = new Wanted().of(digest);
        if (wanted.isEmpty()) {
            return Typeset.plain(digest);
        }
        var code = new Highlighter(wanted.hasCode() ? knownCode() : Map.of(), Prism::new);
        var typeset = new Setting(formulas(wanted.formulas()), code, report).of(digest);
        if (wanted.hasCode() && !code.isAllKnown()) {
            cache.keep(CODE, CodeShelf.KEY, CodeShelf.write(code.used()));
        }
        return typeset;
    }

    private Map<Highlighter.Key, String> knownCode() {
        return cache.find(CODE, CodeShelf.KEY).map(CodeShelf::read).orElse(Map.of());
    }

    private Map<Shelf.Key, Shelf.Formula> formulas(Set<Shelf.Key> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var known = Shelf.load(cache);
        Map<Shelf.Key, Shelf.Formula> formulas = new HashMap<>();
        Supplier<Katex> katex = new Once();
        for (var key : wanted) {
            var before = Optional.ofNullable(known.get(key));
            formulas.put(key, before.orElseGet(() -> fresh(key, katex.get())));
        }
        if (!known.keySet().equals(formulas.keySet())) {
            Shelf.keep(cache, formulas);
        }
        return formulas;
    }

    private static Shelf.Formula fresh(Shelf.Key key, Katex katex) {
        var answer = katex.render(key.source(), key.isDisplay());
        return new Shelf.Formula(MathHtml.of(answer.html()), answer.fault());
    }

    /** Starts KaTeX when it is first asked for. */
    private static final class Once implements Supplier<Katex> {
        private Optional<Katex> started = Optional.empty();

        @Override
        public Katex get() {
            if (started.isEmpty()) {
                started = Optional.of(new Katex());
            }
            return started.get();
        }
    }

    /** One digest on its way. */
    private static final class Setting {
        private final Map<Shelf.Key, Shelf.Formula> formulas;
        private final Highlighter code;
        private final Report report;

        Setting(Map<Shelf.Key, Shelf.Formula> formulas, Highlighter code, Report report) {
            this.formulas = formulas;
            this.code = code;
            this.report = report;
        }

        Typeset of(Digest digest) {
            var set = digest.changed(this::typeset, prose -> prose.with(this::typeset));
            if (formulas.isEmpty()) {
                return Typeset.plain(set);
            }
            var styles = new TreeMap<String, String>();
            formulas.values().forEach(formula -> styles.putAll(formula.html().styles()));
            var look = new Typeset.Look(Katex.stylesheet(), MathHtml.stylesheet(styles), Katex.fonts());
            return new Typeset(set, Optional.of(look));
        }

        private Paper typeset(Paper paper) {
            return paper.changed(
                    (field, text) -> typeset(text, place(paper, field)), prose -> prose.with(this::typeset));
        }

        private static Position place(Paper paper, String field) {
            return paper.origins().stream()
                    .filter(origin -> origin.field().equals(field))
                    .map(Paper.Origin::at)
                    .findFirst()
                    .orElseGet(() -> Position.startOf("content/sources"));
        }

        private Prose.Insert typeset(Prose.Insert insert) {
            if (insert instanceof Prose.Code block) {
                return code.html(block.language(), block.source())
                        .map(html -> new Prose.Code(block.language(), block.source(), html, block.at()))
                        .orElse(block);
            }
            return insert instanceof Prose.Formula formula
                    ? new Prose.Formula(typeset(formula.formula(), formula.at()), formula.at())
                    : insert;
        }

        private Text typeset(Text text, Position at) {
            var parts = typeset(text.parts(), at);
            return parts == text.parts() ? text : new Text(text.source(), text.plain(), parts);
        }

        /** The same list when it holds no formula. */
        private List<Inline> typeset(List<Inline> parts, Position at) {
            List<Inline> set = new ArrayList<>(parts.size());
            boolean isOther = false;
            for (var part : parts) {
                var other = typeset(part, at);
                isOther |= other != part;
                set.add(other);
            }
            return isOther ? set : parts;
        }

        private Inline typeset(Inline part, Position at) {
            if (part instanceof Inline.Styled styled) {
                var inner = typeset(styled.parts(), at);
                return inner == styled.parts() ? styled : new Inline.Styled(styled.style(), inner);
            }
            if (!(part instanceof Inline.Formula formula) || formula.isTypeface()) {
                return part;
            }
            var found = Optional.ofNullable(formulas.get(new Shelf.Key(formula.source(), formula.isDisplay())))
                    .orElseThrow();
            found.fault().ifPresent(why -> complain(formula, why, at));
            return new Inline.Typeset(
                    formula, found.fault().isEmpty() ? found.html().html() : formula.sourceHtml());
        }

        private void complain(Inline.Formula formula, String why, Position at) {
            var source = formula.source();
            var shown = source.length() > SHOWN
                    ? source.substring(0, source.offsetByCodePoints(0, SHOWN / 2)) + "…"
                    : source;
            report.warning(
                    "math.invalid",
                    at,
                    "the formula \"" + shown + "\" is shown as its source: " + why,
                    "KaTeX typesets formulas; see which commands it knows, or write it plainer");
        }
    }
}
