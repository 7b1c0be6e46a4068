package offprint.typeset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import offprint.curate.Digest;
import offprint.model.Inline;
import offprint.model.Prose;
import offprint.model.Text;

/** What of a digest has to be typeset. */
final class Wanted {
    private final Set<Shelf.Key> formulas = new LinkedHashSet<>();
    private boolean hasCode;

    /** Looks through all that pages show. */
    Wanted of(Digest digest) {
        for (var paper : digest.papers()) {
            collect(paper.title());
            paper.abstractText().ifPresent(this::collect);
            paper.summary().ifPresent(this::collect);
            paper.aiSummary().ifPresent(this::collect);
            paper.comment().ifPresent(this::collect);
        }
        digest.prose().forEach(this::collect);
        return this;
    }

    /** The formulas in the order in which they are met. */
    Set<Shelf.Key> formulas() {
        return formulas;
    }

    /** Whether there is code in a language that somebody named. */
    boolean hasCode() {
        return hasCode;
    }

    boolean isEmpty() {
        return formulas.isEmpty() && !hasCode;
    }

    private void collect(Text text) {
        collect(text.parts());
    }

    private void collect(Prose prose) {
        for (var insert : prose.inserts()) {
            if (insert instanceof Prose.Formula formula) {
                collect(List.of(formula.formula()));
            }
            hasCode |= insert instanceof Prose.Code;
        }
    }

    private void collect(List<Inline> parts) {
        for (var part : parts) {
            if (part instanceof Inline.Formula formula && !formula.isTypeface()) {
                formulas.add(new Shelf.Key(formula.source(), formula.isDisplay()));
            } else if (part instanceof Inline.Styled styled) {
                collect(styled.parts());
            }
        }
    }
}
