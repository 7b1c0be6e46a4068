package offprint.plan;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.model.Mailing;
import offprint.model.Offers;
import offprint.model.Period;
import offprint.model.Site;

/** What surrounds pages: the menu, the way to the root, the feeds. */
final class Frames {
    private static final List<Period.Span> PREFERRED =
            List.of(Period.Span.WEEK, Period.Span.DAY, Period.Span.MONTH, Period.Span.YEAR);

    private final Outline outline;
    private final Site site;
    private final View.SiteView view;
    private final SocialCards social;
    private final View.Metadata every;

    Frames(Outline outline) {
        this.outline = outline;
        this.site = outline.site();
        this.view = new View.SiteView(
                site.title(),
                site.description(),
                site.language(),
                site.url(),
                site.editors(),
                site.contact().flatMap(Frames::contact),
                menu(),
                footer(),
                Looks.of(site, outline.digest().files()),
                outline.look().isPresent(),
                site.mailing().form().map(Frames::form),
                new View.Html(Policies.ofPages(site.mailing().form())));
        this.social = new SocialCards(outline);
        this.every = every(site);
    }

    /** What each page tells programs: where its language is written, and that it is not to be found. */
    private static View.Metadata every(Site site) {
        List<View.Tag> tags = new ArrayList<>();
        var language = Locale.forLanguageTag(site.language());
        if (!language.getCountry().isEmpty()) {
            tags.add(new View.Tag("og:locale", language.getLanguage() + "_" + language.getCountry()));
        }
        if (site.offers().crawlers() == Offers.Crawlers.NONE) {
            tags.add(new View.Tag("robots", "noindex"));
        }
        return new View.Metadata(List.copyOf(tags), List.of(), List.of());
    }

    private static View.Subscribing form(Mailing.Form form) {
        var hidden = form.hidden().stream()
                .map(field -> new View.Hidden(field.name(), field.value()))
                .toList();
        return new View.Subscribing(form.action(), form.origin(), form.field(), hidden);
    }

    private static Optional<String> contact(String text) {
        if (text.matches("(?:mailto:)?[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+")) {
            return Optional.of(text.startsWith("mailto:") ? text : "mailto:" + text);
        }
        return text.matches("https?://[A-Za-z0-9][!-~&&[^\"<>]]*") ? Optional.of(text) : Optional.empty();
    }

    private List<View.Ref> menu() {
        List<View.Ref> menu = new ArrayList<>();
        archive().ifPresent(path -> menu.add(new View.Ref("Digests", path)));
        if (!outline.sessions().isEmpty()) {
            menu.add(new View.Ref("Meetings", Sessions.INDEX));
        }
        if (!outline.topics().isEmpty()) {
            menu.add(new View.Ref("Topics", "topics/index.html"));
        }
        if (!outline.digest().papers().isEmpty()) {
            menu.add(new View.Ref("Papers", "papers/index.html"));
        }
        add("People", outline.people(), menu);
        add("Organizations", outline.organizations(), menu);
        add("Venues", outline.venues(), menu);
        outline.digest().pages().stream()
                .filter(page -> page.inMenu())
                .forEach(page -> menu.add(new View.Ref(page.title(), page.path() + ".html")));
        return menu;
    }

    private List<View.Ref> footer() {
        List<View.Ref> footer = new ArrayList<>();
        if (!outline.digest().papers().isEmpty()) {
            footer.add(new View.Ref("Reading list", ReadingListKind.PATH + ".html"));
        }
        if (!outline.feeds().isEmpty()) {
            footer.add(new View.Ref("Feeds", FeedListKind.PATH + ".html"));
        }
        DataKind.ref(outline).ifPresent(footer::add);
        return footer;
    }

    private static void add(String name, Grouping grouping, List<View.Ref> menu) {
        if (grouping.exists()) {
            menu.add(new View.Ref(name, grouping.folder() + "/index.html"));
        }
    }

    /** The span of which most readers want the digests: weeks when there are any. */
    Optional<Period.Span> preferred() {
        return PREFERRED.stream()
                .filter(span -> !outline.periods(span).isEmpty())
                .findFirst();
    }

    private Optional<String> archive() {
        return preferred().map(span -> span.folder() + "/index.html");
    }

    /** The social cards of pages. */
    SocialCards social() {
        return social;
    }

    View.SiteView site() {
        return view;
    }

    /** The frame of a page at a path without extension. */
    View.Frame of(String path, String title, String description, String section, View.Ref... trail) {
        var canonical = site.url().map(url -> url + (path.equals("index") ? "" : path + ".html"));
        return new View.Frame(
                view,
                DigestKind.root(path),
                path + ".html",
                title,
                Words.beginning(description, 160),
                canonical,
                section,
                List.of(trail),
                outline.feeds().beside(path),
                outline.feeds().shownOn(path),
                files(path),
                social.ref(path),
                every.and(LinkedData.trail(List.of(trail), title, canonical, site.url())
                        .map(LinkedData::data)
                        .orElse(View.Metadata.NONE)));
    }

    /** The frame of the page for lost readers: it is shown at any address, so its links are absolute paths. */
    View.Frame lost(String title) {
        var root = site.url().map(url -> URI.create(url).getRawPath()).orElse("/");
        return bare(root, "404.html", title, Optional.empty());
    }

    /** The frame of a page at an earlier address, which is to be found at its new one only. */
    View.Frame moved(String path, View.Ref to) {
        return bare(
                DigestKind.root(path), path + ".html", to.label(), site.url().map(url -> url + to.path()));
    }

    /** The frame of a page that belongs to nothing. */
    private View.Frame bare(String root, String path, String title, Optional<String> canonical) {
        return new View.Frame(
                view,
                root,
                path,
                title,
                "",
                canonical,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                every);
    }

    /** The same page in other formats. */
    private List<View.FeedRef> files(String path) {
        List<View.FeedRef> files = new ArrayList<>(CitationKind.files(path, outline));
        TwinKind.of(path, outline).ifPresent(files::add);
        return files;
    }
}
