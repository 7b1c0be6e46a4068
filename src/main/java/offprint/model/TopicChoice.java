package offprint.model;

/**
 * What a record says about its topics.
 *
 * @param slug the topic's slug, or one of its aliases
 * @param removed whether the record takes the paper out of that topic
 */
public record TopicChoice(String slug, boolean removed) {}
