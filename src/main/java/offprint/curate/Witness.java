package offprint.curate;

import offprint.model.PaperRecord;
import offprint.model.Said;

/** Hears what each record says of a paper, and what became of it. */
interface Witness {
    /** Listens to nothing. */
    Witness NONE = (field, said, record, used) -> {};

    /**
     * Hears one statement.
     *
     * @param field the field's name in a record
     * @param said the value and its place
     * @param record the record that says it
     * @param used whether the paper shows it
     */
    void hears(String field, Said<?> said, PaperRecord record, boolean used);
}
