package offprint.plan;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offprint.model.Accent;

/** The files by which readers know the site again: its icon, its manifest, its color, its social cards. */
final class IdentityKind implements PageKind {
    private static final int SHORT = 24;

    @Override
    public List<Page> pages(Outline outline) {
        var site = outline.site();
        var view = outline.frames().site();
        List<Page> pages = new ArrayList<>();
        site.identity()
                .accent()
                .ifPresent(accent ->
                        pages.add(new Page(Looks.COLORS, "colors", new View.Colors(accent.light(), accent.dark()))));
        var icon = view.signs().icon();
        if (icon.path().equals(Looks.DRAWN)) {
            var color = site.identity().accent().orElse(Accent.STANDARD).light();
            pages.add(new Page(Looks.DRAWN, "initial", new View.Initial(initial(site.title()), color)));
        }
        pages.add(new Page("assets/site.webmanifest", "manifest", manifest(view)));
        pages.add(new Page("assets/manifest.js", "asset", new View.Asset("manifest.js")));
        outline.frames()
                .social()
                .cards()
                .forEach((path, card) -> pages.add(new Page(SocialCards.stem(path), "card", card)));
        return pages;
    }

    private static View.Manifest manifest(View.SiteView site) {
        var icon = site.signs().icon();
        var path = icon.path().startsWith("assets/") ? icon.path().substring("assets/".length()) : "../" + icon.path();
        return new View.Manifest(
                site.title(),
                Words.beginning(site.title(), SHORT),
                site.description(),
                site.language(),
                site.signs().direction(),
                new View.Icon(path, icon.type(), icon.sizes()),
                site.signs().light());
    }

    /** The first letter or digit of a title, or its first sign, with what belongs to it. */
    static String initial(String title) {
        int start = title.codePoints()
                .takeWhile(c -> !Character.isLetterOrDigit(c))
                .map(Character::charCount)
                .sum();
        var text = title.substring(start == title.length() ? 0 : start);
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return text.isEmpty() ? "" : text.substring(0, letters.next()).toUpperCase(Locale.ROOT);
    }
}
