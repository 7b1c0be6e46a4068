package offprint.typeset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of code that is highlighted: what people call it, and the grammars of Prism that it builds upon. */
enum Language {
    BASH("bash", "", "sh shell zsh"),
    C("c", "clike", "h"),
    CPP("cpp", "clike c", "c++ cc cxx hpp"),
    CSS("css", "", ""),
    DIFF("diff", "", "patch"),
    GO("go", "clike", "golang"),
    JAVA("java", "clike", ""),
    JAVASCRIPT("javascript", "clike", "js mjs cjs"),
    JSON("json", "", "jsonc jsonl"),
    JULIA("julia", "", "jl"),
    LATEX("latex", "", "tex"),
    MARKDOWN("markdown", "markup", "md"),
    MARKUP("markup", "", "html xml svg xhtml"),
    PYTHON("python", "", "py python3"),
    R("r", "", ""),
    RUST("rust", "", "rs"),
    SQL("sql", "", "sqlite postgresql mysql"),
    TOML("toml", "", ""),
    TYPESCRIPT("typescript", "clike javascript", "ts"),
    YAML("yaml", "", "yml");

    private final String grammar;
    private final String basis;
    private final String aliases;

    Language(String grammar, String basis, String aliases) {
        this.grammar = grammar;
        this.basis = basis;
        this.aliases = aliases;
    }

    /** The language that somebody means by a name; empty for one that is not highlighted. */
    static Optional<Language> named(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        for (var language : values()) {
            if (language.grammar.equals(plain) || words(language.aliases).contains(plain)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The name of its grammar. */
    String grammar() {
        return grammar;
    }

    /** The grammars that must be there before its own, in order. */
    List<String> basis() {
        return words(basis);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
