package offprint.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import offprint.cite.Reference;
import offprint.letter.Letter;
import offprint.model.StaticFile;
import offprint.model.Text;
import offprint.model.When;
import offprint.report.Position;

/** What a page shows, down to the last word: templates only lay it out. Paths are relative to the root of the site. */
public sealed interface View {
    /** The file of the site that somebody wrote for this page alone; empty for pages made of many. */
    default String source() {
        return "";
    }

    /** Whether it is a page for readers, written as HTML. */
    default boolean isHtml() {
        return true;
    }

    /** What is no page for readers: a file for machines, or one that pages need. */
    sealed interface File extends View {
        @Override
        default boolean isHtml() {
            return false;
        }
    }

    /**
     * What surrounds each HTML page.
     *
     * @param site the site, the same for all pages
     * @param root the way from this page to the root of the site: empty, {@code ../}, {@code ../../} ...
     * @param path the page's own path with its extension
     * @param title its title, without that of the site
     * @param description one sentence about it, for search engines; may be empty
     * @param canonical its absolute address, when the site has one
     * @param section the entry of the menu to which it belongs, by path; may be empty
     * @param trail the pages above it, the topmost first
     * @param feeds the feeds that belong to it and to the site
     * @param subscriptions the feeds of what it lists, by format, to be shown on it
     * @param files the same in other formats: to cite, as plain text
     * @param card its social card with what that says, when the site draws one and has an address
     * @param about what programs read about it in its head
     */
    record Frame(
            SiteView site,
            String root,
            String path,
            String title,
            String description,
            Optional<String> canonical,
            String section,
            List<Ref> trail,
            List<FeedRef> feeds,
            List<Ref> subscriptions,
            List<FeedRef> files,
            Optional<Ref> card,
            Metadata about) {
        /** The same frame with more of what programs read about the page. */
        Frame with(Metadata more) {
            return new Frame(
                    site,
                    root,
                    path,
                    title,
                    description,
                    canonical,
                    section,
                    trail,
                    feeds,
                    subscriptions,
                    files,
                    card,
                    about.and(more));
        }
    }

    /**
     * What programs read about a page in its head.
     *
     * @param tags names and contents of meta elements
     * @param links relations and addresses of link elements, relative to the root of the site or absolute
     * @param data JSON-LD
     */
    record Metadata(List<Tag> tags, List<Relation> links, List<Json> data) {
        /** Nothing. */
        public static final Metadata NONE = new Metadata(List.of(), List.of(), List.of());

        /** This and more of it. */
        Metadata and(Metadata more) {
            return new Metadata(
                    Stream.concat(tags.stream(), more.tags.stream()).toList(),
                    Stream.concat(links.stream(), more.links.stream()).toList(),
                    Stream.concat(data.stream(), more.data.stream()).toList());
        }
    }

    /** A name and what it says. */
    record Tag(String name, String content) {}

    /** What a page has to do with an address; the media type may be empty. */
    record Relation(String rel, String href, String type) {}

    /**
     * The site as its pages show it.
     *
     * @param title its name
     * @param description one sentence about it
     * @param language a BCP 47 tag
     * @param url its absolute address, with the final {@code /}
     * @param editors who is responsible
     * @param contact an address of mail or web to write to, as a safe link
     * @param menu the main entries
     * @param footer further pages, such as free pages
     * @param signs by what readers know it again
     * @param hasMath whether any of its pages has a formula that is typeset
     * @param form the form by which readers get digests as mail, when the site has one
     * @param policy what pages may load, as a content security policy
     */
    record SiteView(
            String title,
            Optional<String> description,
            String language,
            Optional<String> url,
            List<String> editors,
            Optional<String> contact,
            List<Ref> menu,
            List<Ref> footer,
            Look signs,
            boolean hasMath,
            Optional<Subscribing> form,
            Html policy) {}

    /**
     * By what readers know the site again.
     *
     * @param direction which way its language is written: {@code ltr} or {@code rtl}
     * @param logo a picture beside its name
     * @param stylesheets what comes after the built-in stylesheet
     * @param icon the picture in the tabs of browsers
     * @param light the color around light pages
     * @param dark the color around dark pages
     */
    record Look(
            String direction, Optional<Picture> logo, List<String> stylesheets, Icon icon, String light, String dark) {}

    /** A picture of so many pixels. */
    record Picture(String path, int width, int height) {}

    /** An icon: its path, its media type, its sizes as HTML writes them; empty when nothing needs to be said. */
    record Icon(String path, String type, String sizes) {}

    /** A link within the site: its text and its path. */
    record Ref(String label, String path) {}

    /** A link out of the site. */
    record Away(String label, String url, String type) {}

    /** A feed, or another file with the content of a page: its title, its media type, its path. */
    record FeedRef(String title, String type, String path) {}

    /** A date for machines and for readers. */
    record Day(String iso, String text) {}

    /** HTML that was made safe; templates print it as it is. */
    record Html(String html) {}

    /** A link with a number, such as a topic and how many papers it has. */
    record Counted(Ref ref, int count) {}

    /** A name that may have a page. */
    record Named(String name, Optional<String> path) {}

    /**
     * A paper in a list.
     *
     * @param title its title
     * @param path its page
     * @param byline its authors as far as they are named, or how many there are; may be empty
     * @param organization the organization
     * @param published when it was published
     * @param text its summary, or the beginning of its abstract, or nothing
     * @param isSummary whether the text is a summary rather than a cut abstract
     * @param why the reason of a pick
     * @param topics its topics other than the one under which it is listed
     * @param hasNote whether somebody wrote a note on it
     * @param warned what a reader must know first, such as {@code Retracted}
     * @param pickedBy who picked it, where that is told
     * @param coins the paper as an OpenURL context object, which reference managers read
     */
    record Card(
            Text title,
            String path,
            String byline,
            Optional<Named> organization,
            Optional<Day> published,
            Text text,
            boolean isSummary,
            Optional<Html> why,
            List<Ref> topics,
            boolean hasNote,
            Optional<String> warned,
            Optional<Named> pickedBy,
            String coins) {
        /** The same card with other topics. */
        Card with(List<Ref> others) {
            return new Card(
                    title,
                    path,
                    byline,
                    organization,
                    published,
                    text,
                    isSummary,
                    why,
                    others,
                    hasNote,
                    warned,
                    pickedBy,
                    coins);
        }

        /** The same card with the reason of a pick, and who picked it. */
        Card with(Optional<Html> reason, Optional<Named> by) {
            return new Card(
                    title,
                    path,
                    byline,
                    organization,
                    published,
                    text,
                    isSummary,
                    reason,
                    topics,
                    hasNote,
                    warned,
                    by,
                    coins);
        }
    }

    /**
     * Papers below one heading.
     *
     * @param heading a topic, a month or a year
     * @param path the page of that, if there is one
     * @param anchor the id of the heading
     * @param cards the papers
     */
    record Group(String heading, Optional<String> path, String anchor, List<Card> cards) {}

    /**
     * Where a page stands among the pages of one list.
     *
     * @param number from 1
     * @param last how many there are
     * @param pages a link for each; only one when the list fits on a page
     */
    record Pager(int number, int last, List<Ref> pages) {
        /** The page before this one. */
        public Optional<Ref> previous() {
            return number > 1 ? Optional.of(pages.get(number - 2)) : Optional.empty();
        }

        /** The page after this one. */
        public Optional<Ref> next() {
            return number < last ? Optional.of(pages.get(number)) : Optional.empty();
        }
    }

    /**
     * The home page: the newest digest and what is new by topic.
     *
     * @param frame its surroundings
     * @param digest the newest digest, if a paper has a day
     * @param topics topics with papers listed lately: the topic, how many, and its newest papers
     * @param recent the digests of the last weeks
     * @param index the topics at the top of the tree, with their numbers of papers
     * @param papers how many papers the site has
     * @param meetings the next meetings, else the last
     */
    record Home(
            Frame frame,
            Optional<Digest> digest,
            List<Group> topics,
            List<Counted> recent,
            List<Counted> index,
            int papers,
            List<Meeting> meetings)
            implements View {}

    /**
     * The digest of a period.
     *
     * @param frame its surroundings
     * @param period such as {@code 2025-W46}
     * @param span such as {@code week}
     * @param label such as {@code Week 46, 10 to 16 November 2025}
     * @param title the title of its issue
     * @param intro the introduction of its issue
     * @param picks the papers that the editors put first, on its first page only
     * @param groups the rest by topic; in a month or a year only titles matter
     * @param parts the shorter digests within it, each with its number of papers and its picks
     * @param picture the days of a year, on its first page only
     * @param total how many papers were listed in it
     * @param previous the digest before
     * @param next the digest after
     * @param within the longer digests that it belongs to
     * @param meetings the meetings of a day or a week, on its first page only
     * @param pager its pages
     * @param mails the same as mail, in each form, on the first page of a week
     */
    record Digest(
            Frame frame,
            String period,
            String span,
            String label,
            Optional<String> title,
            Optional<Html> intro,
            List<Card> picks,
            List<Group> groups,
            List<Part> parts,
            Optional<YearPicture> picture,
            int total,
            Optional<Ref> previous,
            Optional<Ref> next,
            List<Ref> within,
            List<Meeting> meetings,
            Pager pager,
            List<Ref> mails)
            implements View {}

    /**
     * A whole digest in Markdown; its texts are Markdown already, its addresses absolute where the site has one.
     *
     * @param site the name of the site
     * @param title the title of its issue
     * @param label such as {@code Week 46, 10 to 16 November 2025}
     * @param intro the introduction of its issue
     * @param total how many papers were listed in it
     * @param picks the papers that the editors put first
     * @param groups the rest by topic
     * @param meetings the meetings of the period
     * @param url its page
     */
    record Twin(
            String site,
            Optional<String> title,
            String label,
            Optional<String> intro,
            int total,
            List<TwinPaper> picks,
            List<TwinGroup> groups,
            List<TwinMeeting> meetings,
            String url)
            implements File {}

    /** Papers below one heading, in Markdown. */
    record TwinGroup(String heading, List<TwinPaper> papers) {}

    /**
     * A paper in Markdown.
     *
     * @param title its title
     * @param url its page
     * @param byline its authors as far as they are named, or how many there are
     * @param published when it was published
     * @param external the address of the paper itself
     * @param text its summary, or the beginning of its abstract
     * @param warned what a reader must know first, such as {@code Retracted}
     * @param why the reason of a pick
     * @param pickedBy who picked it, where that is told
     */
    record TwinPaper(
            String title,
            String url,
            Optional<String> byline,
            Optional<String> published,
            Optional<String> external,
            Optional<String> text,
            Optional<String> warned,
            Optional<String> why,
            Optional<String> pickedBy) {}

    /** A meeting in Markdown: what it is about, its page, its status, when it is. */
    record TwinMeeting(String title, String url, String status, String when) {}

    /**
     * Where things are, in Markdown, for programs that read a site in words: {@code llms.txt}.
     *
     * @param title the name of the site
     * @param sentence one sentence about it
     * @param digests the newest digests
     * @param subjects the topics
     * @param downloads the files that hold the whole site
     * @param older longer digests
     */
    record Guide(
            String title,
            String sentence,
            List<Guided> digests,
            List<Guided> subjects,
            List<Guided> downloads,
            List<Guided> older)
            implements File {}

    /** A link of a guide: what it says, where it leads, a word about that, which may be empty. */
    record Guided(String label, String url, String about) {}

    /**
     * Bars that show how many papers came when.
     *
     * @param said what one sees, in a sentence
     * @param width of the picture
     * @param height of the picture
     * @param path the bars, as the path of an SVG
     * @param first when it begins
     * @param last when it ends
     * @param unit what a bar stands for, such as {@code month}
     * @param rows the numbers, without those that are 0
     */
    record Chart(
            String said,
            int width,
            int height,
            String path,
            String first,
            String last,
            String unit,
            List<Tally> rows) {}

    /** A number and what it belongs to, such as a month. */
    record Tally(String label, int count) {}

    /** Topics beside each other on one scale, by month or another unit; and how many smaller topics there are. */
    record Charts(String unit, List<TopicChart> topics, int more) {}

    /** A topic and how it grew. */
    record TopicChart(Ref topic, Chart chart) {}

    /** A month as a calendar: its name with the year, its digest, its weeks from Monday. */
    record Month(String label, Optional<String> path, List<Squares> weeks) {}

    /** The seven days of a week. */
    record Squares(List<Square> days) {}

    /** A day of a calendar, its number 0 where it belongs to another month; the count 0 where nothing was listed. */
    record Square(int number, String label, int count, Optional<String> path) {}

    /** A year of days: what one sees, its halves as pictures, what the marks mean, and the months with numbers. */
    record YearPicture(String said, List<Half> halves, List<Step> legend, List<Month> months) {}

    /**
     * Half a year, a column for each week.
     *
     * @param name such as {@code January to June 2025}
     * @param width of the picture
     * @param height of the picture
     * @param months the names of the months above
     * @param empty days on which nothing was listed, as the path of an SVG
     * @param days the others
     */
    record Half(String name, int width, int height, List<Mark> months, String empty, List<Dot> days) {}

    /** A word above a picture. */
    record Mark(int x, String label) {}

    /** A square of a picture, as large as its step from 1 to 5 says. */
    record Dot(int x, int y, int size, int step, String label) {}

    /** What a step from 1 to 5 stands for, such as {@code 1 to 10}, and how large its squares are. */
    record Step(int number, int size, String range) {}

    /** Somebody who wrote on a topic: the name, how many papers, whether a member of the group. */
    record Writer(Named name, int count, boolean isMember) {}

    /** A shorter digest within a longer one. */
    record Part(Ref ref, int count, List<Ref> picks) {}

    /**
     * The digests of one span.
     *
     * @param frame its surroundings
     * @param spans the lists of all spans
     * @param years the digests below their years, newest first
     * @param older years that are too long ago to be shown day by day
     */
    record Archive(Frame frame, List<Ref> spans, List<Years> years, List<Ref> older) implements View {}

    /**
     * The digests of one year, newest first.
     *
     * @param year the year
     * @param digests all of them; empty for days
     * @param months days as calendars
     * @param stretches weeks below their months
     * @param slots the twelve months from January on
     */
    record Years(String year, List<Counted> digests, List<Month> months, List<Stretch> stretches, List<Slot> slots) {}

    /** Weeks of one month, newest first. */
    record Stretch(String month, List<Counted> digests) {}

    /** A month of a year: its name, and its digest where there is one, perhaps with the title of its issue. */
    record Slot(String name, Optional<Counted> digest, Optional<String> title) {}

    /** A topic with what is below it in the tree; the count is of all papers at or below it. */
    record Branch(Ref ref, int count, Html description, List<Branch> below) {}

    /** All topics as a tree, how many papers there are, how many of them have no topic, and how the topics grew. */
    record TopicTree(Frame frame, List<Branch> topics, int papers, int without, Optional<Charts> growth)
            implements View {}

    /**
     * One page of a topic.
     *
     * @param frame its surroundings
     * @param name its name
     * @param description what belongs there
     * @param parent the topic above
     * @param below the topics below, with their counts
     * @param groups papers by the month in which they were last listed, newest first
     * @param total how many papers are at or below it
     * @param growth how it grew, on the first page, when there is enough to see
     * @param people who wrote most on it, on the first page, members first
     * @param meetings the meetings at which its papers are read, on the first page, the latest first
     * @param subscription those meetings as a calendar
     * @param pager its pages
     */
    record TopicPage(
            Frame frame,
            String name,
            Html description,
            Optional<Ref> parent,
            List<Counted> below,
            List<Group> groups,
            int total,
            Optional<Chart> growth,
            List<Writer> people,
            List<Meeting> meetings,
            Optional<Subscription> subscription,
            Pager pager)
            implements View {}

    /** One page of a list of papers under headings: all papers by year, or those of an organization by month. */
    record PaperList(Frame frame, String name, List<Group> groups, int total, Pager pager) implements View {}

    /**
     * One page of the papers of a person.
     *
     * @param frame its surroundings
     * @param name the name
     * @param isMember whether the person belongs to the group
     * @param affiliation where the person works
     * @param aliases other forms of the name
     * @param links ORCID record and homepage
     * @param presented meetings at which the person presents, the latest first, on the first page only
     * @param hosted those that the person leads
     * @param picked papers that the person picked, the latest first
     * @param notes papers on which the person wrote the note
     * @param subscription the person's meetings as a calendar
     * @param groups papers under headings
     * @param total how many papers there are
     * @param pager the pages of the list
     */
    record PersonPage(
            Frame frame,
            String name,
            boolean isMember,
            Optional<String> affiliation,
            List<String> aliases,
            List<Away> links,
            List<Meeting> presented,
            List<Meeting> hosted,
            List<Choice> picked,
            List<Ref> notes,
            Optional<Subscription> subscription,
            List<Group> groups,
            int total,
            Pager pager)
            implements View {}

    /**
     * All organizations, venues or people by name, each with how many papers it has; one without a page leads to its
     * only paper, or has an empty path.
     */
    record Names(Frame frame, List<Counted> entries, int total) implements View {}

    /**
     * The page of a paper.
     *
     * @param frame its surroundings
     * @param title its title
     * @param key its key
     * @param authors its authors in order, each with a page where there is one
     * @param authorCount how many there are, where known
     * @param organization the organization
     * @param published when it was published
     * @param venue where it was published
     * @param listed the days on which it was listed, with their digests where there are any
     * @param summary its summary
     * @param note what somebody wrote about it
     * @param noteBy who wrote that
     * @param abstractText the authors' abstract
     * @param topics its topics, each with the reason
     * @param links where to find it and what belongs to it, by kind, the paper itself first
     * @param counts numbers such as {@code 12 comments on 10 November 2025}
     * @param keywords keywords
     * @param publication as what and how it was published
     * @param picked issues that put it first, and who picked it
     * @param meetings the meetings at which it is read, the latest first
     * @param searches where to look for it, when no address of it is known
     * @param citation how it is cited
     * @param origins where each fact came from
     */
    record PaperPage(
            Frame frame,
            Text title,
            String key,
            List<Named> authors,
            OptionalInt authorCount,
            Optional<Named> organization,
            Optional<Day> published,
            Optional<Named> venue,
            List<Listing> listed,
            Optional<Text> summary,
            Optional<Html> note,
            Optional<Named> noteBy,
            Optional<Text> abstractText,
            List<TopicReason> topics,
            List<Links> links,
            List<String> counts,
            List<String> keywords,
            Publication publication,
            List<Picked> picked,
            List<Meeting> meetings,
            List<Away> searches,
            Citation citation,
            List<Fact> origins)
            implements View {}

    /** Addresses of one kind, such as {@code Code}. */
    record Links(String kind, List<Away> links) {}

    /**
     * How a paper is cited.
     *
     * @param styles in each style, the most common first
     * @param bibtex as an entry of BibTeX, on several lines
     */
    record Citation(List<Styled> styles, String bibtex) {}

    /** A citation in a style: what the style is called, a word for it, and the line. */
    record Styled(String name, String word, Html line) {}

    /**
     * As what and how a paper was published.
     *
     * @param type such as {@code conference paper}
     * @param place volume, issue, pages and publisher, as a reference has them
     * @param versions such as {@code version 2, 3 June 2025}
     * @param categories the classes in which sources file it
     * @param comment the authors' comment on the submission
     * @param aiSummary a summary that a machine wrote
     * @param notices retractions and corrections, the gravest first
     */
    record Publication(
            Optional<String> type,
            Optional<String> place,
            List<String> versions,
            List<String> categories,
            Optional<Text> comment,
            Optional<Text> aiSummary,
            List<Warned> notices) {}

    /** A retraction or the like: what happened, when, and where it is told. */
    record Warned(String what, Optional<Day> on, Optional<Away> notice) {}

    /** A day on which a paper was listed, and the digest where it stands. */
    record Listing(Day day, Optional<String> path) {}

    /** A topic and why the paper has it. */
    record TopicReason(Ref topic, String why) {}

    /** Facts of one origin: the fields, and the file and line that said so. */
    record Fact(String fields, String from) {}

    /** A free page; its source is the file that somebody wrote. */
    record Free(Frame frame, String title, Html body, String source) implements View {}

    /** The page of the list that a reader's browser keeps. */
    record ReadingList(Frame frame) implements View {}

    /** The page for addresses that lead nowhere; its links are absolute paths. */
    record NotFound(Frame frame) implements View {}

    /** An earlier address of a page, which leads to the new one. */
    record Moved(Frame frame, Ref to) implements View {}

    /**
     * A feed, or an archive of its older entries.
     *
     * @param id its permanent id; an archive has that of its feed
     * @param title its title
     * @param subtitle one sentence, or empty
     * @param page the absolute address of the page it belongs to
     * @param self its own absolute address; where it moved from another, the new one
     * @param root the way from it to the root of the site, for its stylesheet
     * @param language a BCP 47 tag
     * @param updated when its newest entry last changed
     * @param authors the editors
     * @param rights under which license its words are, when the site says so
     * @param hub the address of the WebSub hub that is told of new entries
     * @param links its archives, as RFC 5005 has it; none where it holds all entries
     * @param isArchive whether it is an archive
     * @param entries the entries: of a feed those that changed last, newest first; of an archive the oldest first
     */
    record Feed(
            String id,
            String title,
            String subtitle,
            String page,
            String self,
            String root,
            String language,
            Stamp updated,
            List<String> authors,
            Optional<String> rights,
            Optional<String> hub,
            List<Relation> links,
            boolean isArchive,
            List<FeedEntry> entries)
            implements File {}

    /** The beginning of a day in UTC: as RFC 3339 writes it for Atom and JSON, and as mail and RSS do. */
    record Stamp(String iso, String mail) {}

    /**
     * An entry of a feed.
     *
     * @param id its permanent id
     * @param title its title as plain text
     * @param url the absolute address of its page
     * @param external the address of the paper itself
     * @param published when it was first listed or announced
     * @param updated when it last changed
     * @param authors the authors' names, or the organization
     * @param topics names of its topics
     * @param summary the summary, or the beginning of the abstract, as plain text
     * @param html all there is to read, as safe HTML with absolute addresses
     */
    record FeedEntry(
            String id,
            String title,
            String url,
            Optional<String> external,
            Stamp published,
            Stamp updated,
            List<String> authors,
            List<String> topics,
            Optional<String> summary,
            String html) {}

    /**
     * All feeds of the site, also written as OPML.
     *
     * @param frame its surroundings
     * @param url the address of the site
     * @param main the address of the feed of the whole site, else of the first there is
     * @param groups the feeds by what they are of
     */
    record FeedList(Frame frame, String url, String main, List<FeedGroup> groups) implements View {}

    /** Feeds of one sort below a heading, with the id of that. */
    record FeedGroup(String heading, String anchor, List<FeedRow> rows) {}

    /**
     * What can be subscribed to.
     *
     * @param page its page
     * @param title what its feeds are called
     * @param address the absolute address of its first feed
     * @param forms its feeds by format
     * @param calendar its meetings as a calendar
     */
    record FeedRow(Ref page, String title, String address, List<Ref> forms, Optional<Ref> calendar) {}

    /** Data for programs, as JSON. */
    record Data(Json value) implements File {}

    /** Data for programs, a value a line, packed. */
    record DataLines(List<Json> values) implements File {}

    /** A table: the names of its columns, and in each row a cell for each, a text or a number. */
    record Table(List<String> columns, List<List<Json>> rows) implements File {}

    /**
     * A database as SQL.
     *
     * @param schema the statements that make its tables
     * @param tables what is in them
     * @param closing the statements that come last
     */
    record Database(String schema, List<Rows> tables, String closing) implements File {}

    /** The rows of a table of a database; an empty text stands for nothing. */
    record Rows(String into, List<List<Json>> values) {}

    /**
     * The files that hold the whole site.
     *
     * @param frame its surroundings
     * @param downloads the files
     * @param rights what may be done with them
     * @param terms the license of the group's own words
     */
    record DataPage(Frame frame, List<Download> downloads, List<String> rights, Optional<Away> terms) implements View {}

    /**
     * A file that holds the whole site.
     *
     * @param name what programs call it
     * @param ref what people call it, and where it is
     * @param about what it is
     * @param example a command that does something with it; may be empty
     */
    record Download(String name, Ref ref, String about, String example) {}

    /** References as a file to cite, and how its name ends. */
    record References(String extension, List<Reference> references) implements File {
        /** Copies the list. */
        public References {
            references = List.copyOf(references);
        }
    }

    /** The addresses of all pages, absolute, each with the day of its last change where that is known. */
    record Sitemap(List<SitemapEntry> pages) implements File {}

    /** An absolute address and the day of its last change. */
    record SitemapEntry(String url, Optional<String> lastmod) {}

    /** The absolute addresses of the parts of a sitemap that is too long for one file. */
    record SitemapIndex(List<SitemapEntry> parts) implements File {}

    /** What robots may read; the absolute address of the sitemap where there is one. */
    record Robots(List<RobotGroup> groups, Optional<String> sitemap) implements File {}

    /** Robots by the names that they give themselves, and the path that is closed to them; empty for none. */
    record RobotGroup(List<String> names, String closed) {}

    /** A text that hosts read, line by line. */
    record HostFile(List<String> lines) implements File {}

    /** A file without content that hosts look for. */
    record Marker() implements File {}

    /** A file that is part of the templates, such as the stylesheet. */
    record Asset(String file) implements File {}

    /** A stylesheet that was made for this site. */
    record Sheet(String text) implements File {}

    /** A picture of one letter, as an icon; the color is {@code #rrggbb}. */
    record Initial(String sign, String color) implements File {}

    /** A file that the program carries, such as a font, by the name of the resource. */
    record Resource(String name) implements File {}

    /** The site's own color on light and on dark paper, as a stylesheet. */
    record Colors(String light, String dark) implements File {}

    /**
     * What an installed site is called and looks like; paths are relative to this file.
     *
     * @param name its name
     * @param shortName the same for small places
     * @param description one sentence about it
     * @param language a BCP 47 tag
     * @param direction {@code ltr} or {@code rtl}
     * @param icon its icon
     * @param theme the color around its pages
     */
    record Manifest(
            String name,
            String shortName,
            Optional<String> description,
            String language,
            String direction,
            Icon icon,
            String theme)
            implements File {}

    /**
     * A picture of a page, which other services show beside links to it.
     *
     * @param site the name of the site, above; empty on the card of the site itself
     * @param kind what kind of page it is
     * @param title the title of the page
     * @param detail what stands below; may be empty
     * @param accent the color of the site, as {@code 0xRRGGBB}
     */
    record SocialCard(String site, String kind, String title, String detail, int accent) implements File {
        /** Its width in pixels, as Open Graph has it. */
        public static final int WIDTH = 1200;
        /** Its height in pixels. */
        public static final int HEIGHT = 630;
    }

    /** A file that is copied. */
    record Copy(StaticFile file) implements File {
        /** Where messages about it point. */
        public Position at() {
            return Position.startOf(file.source());
        }
    }

    /** An issue that put a paper first, and who picked it. */
    record Picked(Ref issue, Optional<Named> by) {}

    /** A paper that somebody picked, and the issue that put it first. */
    record Choice(Ref paper, Ref issue) {}

    /**
     * When something takes place.
     *
     * @param start as HTML has it: {@code 2025-11-12T16:00+01:00}, or a day alone
     * @param end the same; for a day alone that day, the last one
     * @param day such as {@code Wednesday, 12 November 2025}
     * @param time such as {@code 16:00 to 17:00}; empty for a day alone
     * @param zone such as {@code Europe/Vienna, UTC+1}
     * @param over the last day in the group's zone: a meeting is past on the next
     */
    record Moment(String start, String end, String day, String time, String zone, String over) {}

    /**
     * A meeting, wherever it is named.
     *
     * @param ref its title and its page
     * @param when when it takes place
     * @param status {@code planned}, {@code confirmed}, {@code moved} or {@code cancelled}
     * @param isUpcoming whether it is still to come on the day of the build
     * @param earlier such as {@code Tuesday, 11 November 2025, 16:00}, when it was moved
     * @param papers the papers that are read
     * @param unread papers of which only the name or an identifier is known
     * @param presenters who presents
     * @param host who leads it
     * @param place where it takes place
     * @param online an http(s) address from which one joins
     * @param series the series that it belongs to
     * @param slides what was shown
     * @param recording what was recorded
     * @param hasMinutes whether its page tells what was said
     */
    record Meeting(
            Ref ref,
            Moment when,
            String status,
            boolean isUpcoming,
            Optional<String> earlier,
            List<Ref> papers,
            List<Mention> unread,
            List<Named> presenters,
            Optional<Named> host,
            Optional<String> place,
            Optional<Away> online,
            Optional<Ref> series,
            List<Material> slides,
            Optional<Away> recording,
            boolean hasMinutes) {}

    /** A file of the site, or an address: one of the two, and what it is called. */
    record Material(String label, Optional<String> path, Optional<String> url) {}

    /**
     * A calendar that one can subscribe to.
     *
     * @param file its title and its path
     * @param services links that add it to programs and services; empty on a site without address
     */
    record Subscription(Ref file, List<Away> services) {}

    /**
     * A schedule: of all meetings, or of a series.
     *
     * @param frame its surroundings
     * @param name its name
     * @param rhythm when the group usually meets, as it says so
     * @param zone the group's time zone
     * @param upcoming meetings to come, the next first, on the first page only
     * @param past meetings by term, the latest first
     * @param series all series, on the schedule of all
     * @param subscription the meetings as a calendar
     * @param rota who is next, when the site tells it
     * @param total how many meetings there are
     * @param pager its pages
     */
    record Schedule(
            Frame frame,
            String name,
            List<String> rhythm,
            String zone,
            List<Meeting> upcoming,
            List<Term> past,
            List<Counted> series,
            Optional<Subscription> subscription,
            Optional<Ref> rota,
            int total,
            Pager pager)
            implements View {}

    /** A part of the year with its meetings, the latest first. */
    record Term(String name, String anchor, List<Meeting> meetings) {}

    /**
     * The page of a meeting.
     *
     * @param frame its surroundings
     * @param meeting what lists show of it
     * @param papers the papers, as lists show them
     * @param blurb what it is about
     * @param minutes what was said
     * @param changes what was changed, such as {@code Moved on 10 November 2025; before: ...}
     * @param subscription the meeting as a calendar of its own
     * @param previous the one before
     * @param next the one after
     * @param source the file that somebody wrote for it
     */
    record SessionPage(
            Frame frame,
            Meeting meeting,
            List<Card> papers,
            Optional<Text> blurb,
            Optional<Html> minutes,
            List<Changed> changes,
            Optional<Subscription> subscription,
            Optional<Ref> previous,
            Optional<Ref> next,
            String source)
            implements View {}

    /** A change of a meeting: what, when, and how it was before. */
    record Changed(String what, Day on, Optional<String> earlier) {}

    /** Who has not presented for longest comes first. */
    record Rota(Frame frame, List<Turn> turns) implements View {}

    /**
     * A member's turns.
     *
     * @param member who
     * @param count how many meetings the member has presented at
     * @param last the last of them
     * @param next the next one
     */
    record Turn(Named member, int count, Optional<Meeting> last, Optional<Meeting> next) {}

    /**
     * A calendar, RFC 5545.
     *
     * @param uid its permanent id
     * @param name its name
     * @param description one sentence about it
     * @param page the absolute address of the page it belongs to
     * @param self its own absolute address
     * @param zone the group's time zone
     * @param events its events by time
     */
    record Calendar(
            String uid,
            String name,
            String description,
            Optional<String> page,
            Optional<String> self,
            String zone,
            List<Event> events)
            implements File {}

    /**
     * An event of a calendar; moments are in UTC.
     *
     * @param uid its permanent id
     * @param stamp the day of its last change
     * @param created the day on which it was announced
     * @param sequence how often it was changed
     * @param status {@code TENTATIVE}, {@code CONFIRMED} or {@code CANCELLED}
     * @param when when it takes place
     * @param summary its title
     * @param description what one must know, on several lines
     * @param location where
     * @param page the absolute address of its page
     * @param online an http(s) address from which one joins
     * @param categories its series and topics
     * @param attachments absolute addresses of slides and a recording
     */
    record Event(
            String uid,
            LocalDate stamp,
            Optional<LocalDate> created,
            int sequence,
            String status,
            When when,
            String summary,
            String description,
            String location,
            Optional<String> page,
            Optional<String> online,
            List<String> categories,
            List<String> attachments) {}

    /**
     * A message about a meeting, its texts written so that the service for which it is made shows them as they are.
     *
     * @param site the name of the site
     * @param title the title of the meeting
     * @param status {@code planned}, {@code confirmed}, {@code moved} or {@code cancelled}
     * @param isUpcoming whether it is still to come
     * @param when the day, the time and the zone
     * @param earlier when it was planned before
     * @param presenters who presents, as {@code A and B}
     * @param host who leads it
     * @param place where it takes place
     * @param online an http(s) address from which one joins
     * @param papers what is read
     * @param url the absolute address of its page, on a site that has one
     */
    record SessionMessage(
            String site,
            String title,
            String status,
            boolean isUpcoming,
            String when,
            Optional<String> earlier,
            Optional<String> presenters,
            Optional<String> host,
            Optional<String> place,
            Optional<String> online,
            List<Mention> papers,
            Optional<String> url)
            implements File {}

    /**
     * A message about a digest, its texts written as those of {@link SessionMessage}.
     *
     * @param site the name of the site
     * @param title its title
     * @param label its period
     * @param picks the papers that stand first
     * @param total how many papers it has
     * @param meetings the meetings of the period
     * @param url the absolute address of its page, on a site that has one
     */
    record DigestMessage(
            String site,
            Optional<String> title,
            String label,
            List<Mention> picks,
            int total,
            List<SessionMessage> meetings,
            Optional<String> url)
            implements File {}

    /** A paper in a message: its title, its authors in short, its absolute address where there is one. */
    record Mention(String title, String byline, Optional<String> url) {}

    /** A form of another host: the address that takes it, its host as a policy names it, its fields. */
    record Subscribing(String action, String origin, String field, List<Hidden> hidden) {}

    /** A field of a form that no reader sees. */
    record Hidden(String name, String value) {}

    /**
     * The digest of a week as mail: everything absolute, and as much as mail programs show in one piece.
     *
     * @param site the name of the site
     * @param language a BCP 47 tag
     * @param direction {@code ltr} or {@code rtl}
     * @param issue such as {@code 2025-W46}
     * @param label such as {@code Week 46, 10 to 16 November 2025}
     * @param title the title of its issue
     * @param preheader what mail programs show beside the subject
     * @param total how many papers were listed
     * @param home the address of the site
     * @param online the address of the digest
     * @param meetings the next meetings
     * @param intro the introduction of its issue
     * @param picks the papers that the editors put first
     * @param morePicks how many of these are left out
     * @param groups the rest by topic
     * @param moreGroups how many topics are left out
     * @param topics the address of all topics, where there are any
     * @param feeds the feeds of the site, their addresses as paths
     * @param contact an address to write to
     * @param unsubscribe where a reader leaves
     * @param envelope what its headers say, when somebody is said to send it
     * @param date the day that its draft bears
     */
    record Mail(
            String site,
            String language,
            String direction,
            String issue,
            String label,
            Optional<String> title,
            String preheader,
            int total,
            String home,
            String online,
            List<MailMeeting> meetings,
            Optional<MailProse> intro,
            List<MailPaper> picks,
            int morePicks,
            List<MailGroup> groups,
            int moreGroups,
            Optional<String> topics,
            List<Ref> feeds,
            Optional<String> contact,
            Optional<String> unsubscribe,
            Optional<Letter.Envelope> envelope,
            LocalDate date)
            implements File {}

    /** A meeting: its title, when and where it takes place as words, and the address of its page. */
    record MailMeeting(String title, String when, String where, String url) {}

    /** Prose in both forms of a mail, and whether its end is left out. */
    record MailProse(Html html, String text, boolean isCut) {}

    /**
     * A paper in a mail.
     *
     * @param title its title
     * @param url the address of its page
     * @param byline its authors; may be empty
     * @param text the beginning of its summary; may be empty
     * @param warned what a reader must know first
     * @param why the reason of a pick
     */
    record MailPaper(
            String title, String url, String byline, String text, Optional<String> warned, Optional<MailProse> why) {}

    /** Papers of a mail below a topic, the topic's address, and how many more there are. */
    record MailGroup(String heading, Optional<String> url, List<MailPaper> papers, int more) {}
}
