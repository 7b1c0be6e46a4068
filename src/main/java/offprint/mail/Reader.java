package offprint.mail;

import offprint.letter.Letter;
import offprint.model.Mailbox;
import offprint.model.Said;

/**
 * Somebody who gets an issue.
 *
 * @param who the address, with the place that names it
 * @param mark what stands for the address where that must not be told
 */
record Reader(Said<Mailbox> who, String mark) {
    private static final int LENGTH = 32;

    /** A reader of an issue of a site. */
    static Reader of(Said<Mailbox> who, String site, String issue) {
        var sum = Letter.sha256(site + "\n" + issue + "\n" + who.value().folded());
        return new Reader(who, sum.substring(0, LENGTH));
    }
}
