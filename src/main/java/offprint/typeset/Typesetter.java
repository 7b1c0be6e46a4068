package offprint.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import offprint.cache.Cache;
import offprint.curate.Digest;
import offprint.model.Contributor;
import offprint.model.FreePage;
import offprint.model.Inline;
import offprint.model.Paper;
import offprint.model.Prose;
import offprint.model.Text;
import offprint.model.Topic;
import offprint.report.Position;
import offprint.report.Report;

/** Turns the formulas of a digest into what pages show. KaTeX starts only for formulas that no build met before. */
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
        private final IdentityHashMap<Paper, Paper> papers = new IdentityHashMap<>();

        Setting(Map<Shelf.Key, Shelf.Formula> formulas, Highlighter code, Report report) {
            this.formulas = formulas;
            this.code = code;
            this.report = report;
        }

        Typeset of(Digest digest) {
            digest.papers().forEach(paper -> papers.put(paper, typeset(paper)));
            var styles = new TreeMap<String, String>();
            formulas.values().forEach(formula -> styles.putAll(formula.html().styles()));
            var set = new Digest(
                    digest.site(),
                    digest.papers().stream().map(this::known).toList(),
                    digest.contributors().stream().map(this::typeset).toList(),
                    digest.topics().stream().map(this::typeset).toList(),
                    digest.editions().stream().map(this::typeset).toList(),
                    digest.pages().stream().map(this::typeset).toList(),
                    digest.files());
            return formulas.isEmpty()
                    ? Typeset.plain(set)
                    : new Typeset(
                            set,
                            Optional.of(
                                    new Typeset.Look(Katex.stylesheet(), MathHtml.stylesheet(styles), Katex.fonts())));
        }

        private Paper known(Paper paper) {
            return papers.computeIfAbsent(paper, this::typeset);
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

        private Contributor typeset(Contributor one) {
            var roles = one.roles().stream()
                    .map(role -> new Contributor.Role(known(role.paper()), role.number()))
                    .toList();
            return new Contributor(one.slug(), one.name(), one.person(), roles);
        }

        private Topic typeset(Topic topic) {
            return topic.described(topic.description().with(this::typeset));
        }

        private Digest.Edition typeset(Digest.Edition edition) {
            var picks = edition.picks().stream()
                    .map(item -> new Digest.Item(known(item.paper()), item.why().with(this::typeset)))
                    .toList();
            return new Digest.Edition(
                    edition.period(), edition.title(), edition.intro().with(this::typeset), picks, edition.at());
        }

        private FreePage typeset(FreePage page) {
            return new FreePage(
                    page.path(),
                    page.title(),
                    page.description(),
                    page.inMenu(),
                    page.draft(),
                    page.body().with(this::typeset),
                    page.at());
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
