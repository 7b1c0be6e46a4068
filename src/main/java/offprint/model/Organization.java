package offprint.model;

/**
 * A lab, company or university behind a paper.
 *
 * @param name as displayed
 * @param slug the last part of its address
 */
public record Organization(String name, String slug) {}
