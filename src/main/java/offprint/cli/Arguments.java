package offprint.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import offprint.model.PartialDate;
import offprint.model.Site;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What the arguments of several commands mean; what means nothing is a fault of usage. */
final class Arguments {
    private Arguments() {}

    /** The day that an option gives, if it is given. */
    static Optional<LocalDate> day(@Nullable String text, String option, CommandSpec command) {
        return Optional.ofNullable(text)
                .map(written -> PartialDate.parse(written)
                        .filter(date -> date.precision() == 3)
                        .map(PartialDate::earliest)
                        .orElseThrow(() -> misused(
                                command, option + " is \"" + written + "\", which is no day such as 2025-11-10")));
    }

    /** The address of the site that an option gives, or else {@code OFFPRINT_URL}. */
    static Optional<String> url(@Nullable String option, Map<String, String> environment, CommandSpec command) {
        var given = Optional.ofNullable(option);
        var text = given.or(
                () -> Optional.ofNullable(environment.get("OFFPRINT_URL")).filter(url -> !url.isBlank()));
        return text.map(
                url -> Site.address(url)
                        .orElseThrow(
                                () -> misused(
                                        command,
                                        (given.isPresent() ? "--base-url" : "OFFPRINT_URL") + " is \"" + url
                                                + "\", which is no absolute http or https address, such as https://example.org/reading/")));
    }

    /** A fault of usage, which ends the command with code 2. */
    static ParameterException misused(CommandSpec command, String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
