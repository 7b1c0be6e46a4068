package offprint.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import offprint.model.Service;
import offprint.report.Position;
import offprint.report.Report;

/** Asks services for papers, one after the other; a service that refuses is not asked again in a run. */
public final class Fetcher {
    /** For so many days the list of a day may still grow. */
    private static final int GROWING_DAYS = 14;

    private final Manners manners;
    private final Map<String, Service> services;
    private final Outside outside;
    private final Cache cache;
    private final PoliteClient client;
    private final Limits limits;
    private final Set<String> stopped = new HashSet<>();
    private boolean offline;

    /**
     * A fetcher for one run.
     *
     * @param cache the folder of earlier answers
     * @param manners how we introduce ourselves
     * @param services settings of services by name
     * @param outside the world
     */
    public Fetcher(Path cache, Manners manners, Map<String, Service> services, Outside outside) {
        this(cache, manners, services, outside, Limits.STANDARD);
    }

    /** For tests, which wait less and bear less. */
    Fetcher(Path cache, Manners manners, Map<String, Service> services, Outside outside, Limits limits) {
        this.manners = manners;
        this.services = Map.copyOf(services);
        this.outside = outside;
        this.limits = limits;
        this.cache = new Cache(cache);
        this.client = new PoliteClient(
                new Exchange(manners.agent(), limits.connect()), outside, new Spacing(outside, this.cache));
    }

    /** The services that can be named. */
    public static List<String> services() {
        return Sources.names();
    }

    /** What people call a service. */
    public static String label(String service) {
        return source(service).label();
    }

    /** What people call a service of which they want a paper: for a page on the web, its host. */
    public static String label(String service, Reference reference) {
        return source(service) instanceof LandingPageSource page
                ? URI.create(page.path(List.of(reference), new Source.Asker(Optional.empty())))
                        .getHost()
                : label(service);
    }

    /** How many papers one request to a service may ask for. */
    public static int atOnce(String service) {
        return source(service).atOnce();
    }

    /**
     * The services to ask for a paper, in this order.
     *
     * @param from the one that the user wants, if any
     */
    public static List<String> routes(Reference reference, Optional<String> from) {
        Stream<Source> asked = from.isPresent()
                ? Sources.named(from.get()).stream().filter(source -> source.reach(reference) != Source.Reach.NEVER)
                : Sources.STANDARD.stream().filter(source -> source.reach(reference) == Source.Reach.BY_ITSELF);
        return asked.map(Source::name).toList();
    }

    /** Asks for papers, at most {@link #atOnce} of them. */
    public Answer papers(String service, List<Reference> references, Position at, Report report) {
        var source = source(service);
        var path = source.path(references, new Source.Asker(manners.mail()));
        return answer(source, path, source.freshSince(outside.clock().instant()), at, report);
    }

    /** Whether the list of a day is known to have been asked for while it could still grow, and not since. */
    public boolean isUnripe(String service, LocalDate day) {
        var source = source(service);
        return cache.find(uri(source, path(source.daily(day))))
                .filter(kept -> !kept.when().isAfter(grown(day)))
                .isPresent();
    }

    /** Asks for the papers of a day; a list that may still grow is asked for each time. */
    public Answer daily(String service, LocalDate day, Position at, Report report) {
        var source = source(service);
        var grown = grown(day);
        var now = outside.clock().instant();
        return answer(source, path(source.daily(day)), grown.isBefore(now) ? grown : now, at, report);
    }

    /** Asks for what a query finds, the newest first, from a number on. */
    public Answer search(String service, String query, int start, int most, Position at, Report report) {
        var source = source(service);
        var path = path(source.search(query, start, most));
        return answer(source, path, source.freshSince(outside.clock().instant()), at, report);
    }

    /** Keeps an answer that could be read, so that it need not be sent again. */
    public void keep(Answer.Found found) {
        cache.keep(found.uri(), new Cache.Kept(found.when(), found.etag(), found.modified(), found.body()));
    }

    private Answer answer(Source source, String path, Instant freshSince, Position at, Report report) {
        var call = call(source, path, at, report);
        var asked = source.name() + " at " + call.uri().getRawAuthority();
        var kept = cache.find(call.uri());
        if (kept.isPresent() && kept.get().when().isAfter(freshSince) && !manners.refresh()) {
            return found(call.uri(), kept.get());
        }
        if (stopped.contains(asked)) {
            return new Answer.Failed();
        }
        try {
            return answer(
                    source,
                    call,
                    client.ask(kept.map(old -> conditional(call, old)).orElse(call)),
                    kept);
        } catch (Refused fault) {
            if (fault.then() != Refused.Then.ON) {
                stopped.add(asked);
            }
            if (fault.then() != Refused.Then.OFFLINE || !offline) {
                fault.tell(at, report);
            }
            offline |= fault.then() == Refused.Then.OFFLINE;
            return new Answer.Failed();
        }
    }

    private Answer answer(Source source, Call call, Reply reply, Optional<Cache.Kept> kept) throws Refused {
        var now = outside.clock().instant();
        return switch (reply.status()) {
            case 404, 410 -> new Answer.Missing();
            case 400, 422 -> new Answer.Misunderstood();
            case 304 -> {
                var old = kept.orElseThrow(() -> odd(source, "that nothing has changed, though it was not asked that"));
                yield found(call.uri(), new Cache.Kept(now, old.etag(), old.modified(), old.body()));
            }
            default -> {
                if (!source.shape().fits(reply.body().bytes())) {
                    throw odd(source, "with " + reply.type().orElse("something") + " that holds no papers");
                }
                yield found(call.uri(), new Cache.Kept(now, reply.etag(), reply.modified(), reply.body()));
            }
        };
    }

    private static Refused odd(Source source, String what) {
        return new Refused(
                "fetch.unreadable",
                source.label() + " answered " + what,
                "try again later; what was fetched before is kept",
                Refused.Then.ON);
    }

    private static Answer found(URI uri, Cache.Kept kept) {
        return new Answer.Found(uri, kept.when(), kept.etag(), kept.modified(), kept.body());
    }

    private static Call conditional(Call call, Cache.Kept old) {
        var headers = new HashMap<>(call.headers());
        old.etag().ifPresent(etag -> headers.put("If-None-Match", etag));
        old.modified().ifPresent(modified -> headers.put("If-Modified-Since", modified));
        return new Call(call.label(), call.uri(), headers, call.key(), call.spacing(), call.hosts(), call.limits());
    }

    private Call call(Source source, String path, Position at, Report report) {
        var setting = setting(source);
        var uri = uri(source, path);
        var page = source.base().isEmpty();
        return new Call(
                page ? uri.getHost() : source.label(),
                uri,
                Map.of("Accept", source.shape().accept()),
                source.key()
                        .flatMap(form -> setting.flatMap(Service::keyFrom)
                                .flatMap(name -> key(name, at, report))
                                .map(value -> new Call.Secret(form, value))),
                source.spacing(),
                page ? Optional.empty() : Optional.of(hosts(source)),
                setting.flatMap(Service::megabytes)
                        .map(size -> limits.upTo((long) size << 20))
                        .orElse(limits));
    }

    private Optional<Service> setting(Source source) {
        return Optional.ofNullable(services.get(source.name()))
                .or(() -> Optional.ofNullable(services.get(source.setting())));
    }

    private URI uri(Source source, String path) {
        return URI.create(setting(source).flatMap(Service::base).orElse(source.base()) + path);
    }

    private static Instant grown(LocalDate day) {
        return day.plusDays(GROWING_DAYS).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static List<String> hosts(Source source) {
        List<String> hosts = new ArrayList<>(source.hosts());
        hosts.add(URI.create(source.base()).getHost());
        return hosts;
    }

    private Optional<String> key(String variable, Position at, Report report) {
        var key = outside.environment().apply(variable).map(String::strip).filter(text -> text.matches("[!-~]+"));
        if (key.isEmpty()) {
            report.note(
                    "fetch.key",
                    at,
                    "the variable " + variable + " holds no key, so none was sent",
                    "set it before you run this, or take key-from out of content/site.yaml");
        }
        return key;
    }

    private static Source source(String name) {
        return Sources.named(name).orElseThrow(() -> new IllegalArgumentException("no service is called " + name));
    }

    private static String path(Optional<String> path) {
        return path.orElseThrow(() -> new IllegalArgumentException("this service has no such list"));
    }
}
