package offprint.cite;

/** The styles in which papers are cited. */
public enum Style {
    /** American Psychological Association, 7th edition. */
    APA("APA"),
    /** Institute of Electrical and Electronics Engineers. */
    IEEE("IEEE"),
    /** Association for Computing Machinery. */
    ACM("ACM"),
    /** The Chicago Manual of Style, 18th edition, author and date. */
    CHICAGO("Chicago");

    private final String label;

    Style(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** A reference in this style. */
    public Cited of(Reference reference) {
        return switch (this) {
            case APA -> Apa.of(reference);
            case IEEE -> Ieee.of(reference);
            case ACM -> Acm.of(reference);
            case CHICAGO -> Chicago.of(reference);
        };
    }
}
