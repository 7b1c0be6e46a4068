package offprint.model;

import java.util.Optional;
import offprint.report.Position;

/**
 * A page that is about no paper, such as {@code about}.
 *
 * @param path its address without {@code .html}, relative to the root of the site
 * @param title its title
 * @param description one sentence for search engines
 * @param inMenu whether the menu of each page names it
 * @param draft whether it is held back
 * @param body its text
 * @param at the start of its file
 */
public record FreePage(
        String path,
        String title,
        Optional<String> description,
        boolean inMenu,
        boolean draft,
        Prose body,
        Position at) {
    /** The same page with another text. */
    public FreePage with(Prose other) {
        return new FreePage(path, title, description, inMenu, draft, other, at);
    }
}
