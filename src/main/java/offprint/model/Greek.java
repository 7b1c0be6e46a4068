package offprint.model;

import java.util.List;
import java.util.Optional;

/** The names of Greek letters. */
final class Greek {
    private static final List<String> NAMES = List.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega");

    private Greek() {}

    /** The name of a Greek letter without accents, upper or lower case. */
    static Optional<String> name(int c) {
        if (c >= 'α' && c <= 'ω') {
            return Optional.of(NAMES.get(c - 'α'));
        }
        if (c >= 'Α' && c <= 'Ω' && c != '\u03A2') {
            return Optional.of(NAMES.get(c - 'Α'));
        }
        return switch (c) {
            case 'ϵ' -> Optional.of("epsilon");
            case 'ϑ' -> Optional.of("theta");
            case 'ϕ' -> Optional.of("phi");
            case 'ϖ' -> Optional.of("pi");
            case 'ϱ' -> Optional.of("rho");
            default -> Optional.empty();
        };
    }
}
