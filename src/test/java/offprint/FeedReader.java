package offprint;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that polls feeds by their addresses and tells what it has not seen: an id, or an id that changed later. */
final class FeedReader {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Map<String, String>> known = new TreeMap<>();

    /** Subscribes to all feeds of a site. */
    FeedReader(SortedMap<String, String> site) {
        site.keySet().stream().filter(FeedReader::isFeed).forEach(path -> known.put(path, entries(path, site)));
    }

    /** Whether a file is a feed, and no archive of one. */
    static boolean isFeed(String path) {
        return path.matches(
                        "(?:feed|(?:topics|weeks|sessions|series|people|organizations|venues)/[^/.]+)\\.(?:xml|json)")
                || path.endsWith(".rss")
                || path.equals("rss.xml");
    }

    /** The feeds that it polls. */
    List<String> subscriptions() {
        return List.copyOf(known.keySet());
    }

    /** What it tells of a site when it polls: an entry by the last part of its id, with the feeds that told it. */
    Map<String, List<String>> poll(SortedMap<String, String> site) {
        Map<String, List<String>> told = new TreeMap<>();
        known.forEach((path, seen) -> {
            if (!site.containsKey(path)) {
                told.computeIfAbsent("gone", none -> new ArrayList<>()).add(path);
                return;
            }
            entries(path, site).forEach((id, updated) -> {
                var before = Optional.ofNullable(seen.put(id, updated));
                if (before.filter(moment -> moment.compareTo(updated) >= 0).isEmpty()) {
                    told.computeIfAbsent(
                                    (before.isEmpty() ? "new " : "changed ") + id.substring(id.lastIndexOf(':') + 1),
                                    none -> new ArrayList<>())
                            .add(path);
                }
            });
        });
        return told;
    }

    /** The ids of a feed with the moments by which a reader knows that an entry changed; RSS has none but the first. */
    private static Map<String, String> entries(String path, SortedMap<String, String> site) {
        var text = site.getOrDefault(path, "");
        return path.endsWith(".json") ? ofJson(text) : ofXml(read(text));
    }

    private static Map<String, String> ofXml(SyndFeed feed) {
        Map<String, String> entries = new LinkedHashMap<>();
        feed.getEntries().forEach(entry -> {
            var moment = Optional.ofNullable(entry.getUpdatedDate()).orElse(entry.getPublishedDate());
            entries.put(entry.getUri(), moment.toInstant().toString());
        });
        return entries;
    }

    private static Map<String, String> ofJson(String text) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (JsonNode item : JSON.readTree(text).get("items")) {
            entries.put(item.get("id").asString(), item.get("date_modified").asString());
        }
        return entries;
    }

    /** Atom or RSS as Rome reads it. */
    static SyndFeed read(String text) {
        try {
            return new SyndFeedInput().build(new StringReader(text));
        } catch (FeedException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    /** The address to which a link of a feed leads. */
    static Optional<String> link(SyndFeed feed, String rel) {
        return feed.getLinks().stream()
                .filter(link -> rel.equals(link.getRel()))
                .map(link -> link.getHref())
                .findFirst();
    }

    /** All ids that are reached from an Atom feed through its archives, after RFC 5005. */
    static Set<String> history(String path, SortedMap<String, String> site, String address) {
        var ids = new TreeSet<String>();
        var next = Optional.of(address + path);
        var walked = new TreeSet<String>();
        while (next.isPresent()) {
            var at = next.get();
            if (!walked.add(at)) {
                throw new AssertionError("a circle of archives: " + walked);
            }
            var feed = read(site.getOrDefault(at.substring(address.length()), ""));
            feed.getEntries().forEach(entry -> ids.add(entry.getUri()));
            next = link(feed, "prev-archive");
        }
        return ids;
    }
}
