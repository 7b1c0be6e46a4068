package offprint.normalize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.model.Said;
import offprint.model.Service;
import offprint.model.Site;
import offprint.model.Subscription;
import offprint.read.Value;
import offprint.report.Closest;
import offprint.report.Report;

/** What a site has fetched, and from where: {@code sources:} and {@code services:} in its settings. */
final class RemoteNormalizer {
    private static final String KINDS = "daily, arxiv, ids or url";
    /** A regular expression for the name of a variable of the environment. */
    static final String VARIABLE = "[A-Za-z_][A-Za-z0-9_]*";

    private static final int USUAL = 100;
    private static final int MOST = 2000;

    private final Report report;

    RemoteNormalizer(Report report) {
        this.report = report;
    }

    Site.Remote remote(Fields settings) {
        List<Subscription> sources = new ArrayList<>();
        for (var item : settings.list("sources")) {
            settings.mapping(item, "sources").flatMap(this::source).ifPresent(sources::add);
        }
        return new Site.Remote(sources, services(settings));
    }

    private Optional<Subscription> source(Fields item) {
        var daily = item.text("daily");
        var query = item.text("arxiv");
        var ids = item.texts("ids");
        var url = item.texts("url");
        long kinds = Stream.of(daily.isPresent(), query.isPresent(), !ids.isEmpty(), !url.isEmpty())
                .filter(given -> given)
                .count();
        if (kinds != 1) {
            report.error("source.kind", item.at(), "a source is one of " + KINDS, "write \"- daily: hugging-face\"");
            return Optional.empty();
        }
        Optional<Subscription> source = daily.isPresent()
                ? days(item, daily.get())
                : query.isPresent() ? query(item, query.get()) : papers(item, ids.isEmpty() ? url : ids);
        item.rejectLonely("since", "daily");
        item.rejectLonely("max", "arxiv");
        item.rejectLonely("featured", "arxiv");
        item.rejectUnknown();
        return source;
    }

    private Optional<Subscription> days(Fields item, Said<String> service) {
        var since = item.day("since");
        if (!service.value().equals("hugging-face")) {
            unknown(service, List.of("hugging-face"));
            return Optional.empty();
        }
        if (since.isEmpty() && item.value("since").isEmpty()) {
            report.error(
                    "source.since",
                    item.at(),
                    "it isn't said since when",
                    "add the first day, as \"since: 2025-11-10\"");
        }
        return since.map(day -> new Subscription.Days(service.value(), day.value(), Optional.empty(), item.at()));
    }

    private Optional<Subscription> query(Fields item, Said<String> query) {
        var most = item.parse(
                item.text("max"),
                "number.invalid",
                text -> number(text, MOST),
                "is not a number from 1 to " + MOST,
                "write how many papers are taken, such as " + USUAL);
        var featured = item.parse(
                item.text("featured"),
                "word.unknown",
                RemoteNormalizer::listed,
                "is neither submission-day nor none",
                "write submission-day to list each paper under the day on which it was submitted, else none");
        return Optional.of(new Subscription.Query(
                "arxiv",
                query.value().strip(),
                most.map(Said::value).orElse(USUAL),
                featured.map(Said::value).orElse(true),
                item.at()));
    }

    private static Optional<Subscription> papers(Fields item, List<Said<String>> references) {
        return Optional.of(new Subscription.Papers(references, item.at()));
    }

    private Map<String, Service> services(Fields settings) {
        Map<String, Service> services = new LinkedHashMap<>();
        settings.mapping("services").ifPresent(fields -> {
            for (var name : Service.NAMES) {
                fields.value(name)
                        .flatMap(value -> service(fields, name, value))
                        .ifPresent(service -> services.put(name, service));
            }
            fields.rejectUnknown();
        });
        return services;
    }

    /** A service is an address, or fields. */
    private Optional<Service> service(Fields services, String name, Value value) {
        if (value instanceof Value.Scalar) {
            return base(services, services.text(name))
                    .map(base -> new Service(Optional.of(base), Optional.empty(), Optional.empty()));
        }
        return services.mapping(value, name).map(fields -> {
            var key = fields.parse(
                    fields.text("key-from"),
                    "service.key",
                    text -> Optional.of(text).filter(variable -> variable.matches(VARIABLE)),
                    "is not the name of a variable",
                    "write the name of the variable of the environment that holds the key; the key itself belongs in no file");
            var size = fields.parse(
                    fields.text("max-megabytes"),
                    "number.invalid",
                    text -> number(text, 1024),
                    "is not a number from 1 to 1024",
                    "write the size of the largest answer that is taken, such as 64");
            var service = new Service(base(fields, fields.text("base")), key.map(Said::value), size.map(Said::value));
            fields.rejectUnknown();
            return service;
        });
    }

    private static Optional<String> base(Fields fields, Optional<Said<String>> text) {
        return fields.parse(
                        text,
                        "service.base",
                        Site::address,
                        "is not the address of a service",
                        "write it whole, as https://api.example.org")
                .map(said -> said.value().replaceFirst("/$", ""));
    }

    private void unknown(Said<String> word, List<String> known) {
        report.error(
                "word.unknown",
                word.at(),
                "\"" + Fields.shortened(word.value()) + "\" is not known here",
                Closest.hint(word.value(), known, "known are: " + String.join(", ", known)));
    }

    private static Optional<Integer> number(String text, int most) {
        return text.matches("[1-9]\\d{0,5}")
                ? Optional.of(Integer.parseInt(text)).filter(number -> number <= most)
                : Optional.empty();
    }

    private static Optional<Boolean> listed(String text) {
        return switch (text) {
            case "submission-day" -> Optional.of(true);
            case "none" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
