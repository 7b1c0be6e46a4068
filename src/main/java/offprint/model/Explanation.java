package offprint.model;

import java.util.List;
import java.util.Optional;
import offprint.report.Position;

/**
 * Why a paper is shown as it is.
 *
 * @param paper the paper
 * @param records the places of its records, those of people first, each with why it belongs here
 * @param statements what the records say, field by field; of one field what is shown comes first
 * @param held why it is held back, when it is
 */
public record Explanation(Paper paper, List<Joined> records, List<Statement> statements, Optional<String> held) {
    /** Copies the lists. */
    public Explanation {
        records = List.copyOf(records);
        statements = List.copyOf(statements);
    }

    /**
     * One of the records.
     *
     * @param at where it stands
     * @param source what it came from, or an empty text for a file by hand
     * @param why such as {@code shares arxiv:2511.00001}
     */
    public record Joined(Position at, String source, String why) {}

    /**
     * What one record says.
     *
     * @param field the field's name in a record
     * @param value in one line
     * @param at where it stands
     * @param source what the record came from and the line there, or an empty text for a file by hand
     * @param used whether it is what the paper shows
     */
    public record Statement(String field, String value, Position at, String source, boolean used) {}
}
