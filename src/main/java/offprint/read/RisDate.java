package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a reference was published: DA, PY and Y1 say it, more or less exactly, and some of them other days as well. */
final class RisDate {
    private RisDate() {}

    /** The year of DA, or else of the others, and the most exact date within it. */
    static Optional<Value.Scalar> of(RisReference reference) {
        List<Value.Scalar> dates = new ArrayList<>();
        for (var line : reference.all("DA", "PY", "Y1", "YR")) {
            if (!line.text().matches("(?i).*/(?:received|accepted|revised|submitted|online|epub)")) {
                LooseDate.of(line.text()).ifPresent(date -> dates.add(new Value.Scalar(date, line.at())));
            }
        }
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        var best = dates.get(0);
        for (var date : dates) {
            best = date.text().startsWith(best.text()) ? date : best;
        }
        return Optional.of(best.text().length() > 4 ? best : withMonth(best, reference));
    }

    /** A date may name the month alone. */
    private static Value.Scalar withMonth(Value.Scalar year, RisReference reference) {
        var named = LooseDate.monthAndDay(reference.text("DA"));
        boolean alone = LooseDate.of(reference.text("DA")).isEmpty();
        return !alone
                ? year
                : new Value.Scalar(
                        LooseDate.date(Integer.parseInt(year.text()), named.month(), named.day())
                                .orElse(year.text()),
                        year.at());
    }
}
