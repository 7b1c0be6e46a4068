package offprint.normalize;

import static offprint.normalize.Shape.optional;
import static offprint.normalize.Shape.required;

/** The fields that say how digests go out as mail, and how readers get them. */
final class MailShapes {
    /** How mails are sent. */
    static final Shape MAIL = Shape.of(
                    "mail",
                    "How digests of weeks go out as mail.",
                    optional(
                            "from",
                            Types.TEXT,
                            "Who sends: a name and a mail address; the contact by default.",
                            "Tuesday Papers <letters@example.org>"),
                    optional("reply-to", Types.TEXT, "Who gets the answers, if another.", "editors@example.org"),
                    optional(
                            "host",
                            Types.pattern(MailNormalizer.HOST),
                            "The SMTP server that takes them.",
                            "smtp.example.org"),
                    optional("port", Types.digits(1), "Its port: 587, or 465 with tls, 25 with none.", "587"),
                    optional(
                            "tls",
                            Types.words(MailNormalizer.SECURITY.stream()),
                            "How the connection is encrypted: starttls, tls from the first byte, or none.",
                            "starttls"),
                    optional(
                            "user",
                            Types.TEXT,
                            "Who logs in there. The password belongs in no file: it is taken from OFFPRINT_SMTP_PASSWORD.",
                            "letters@example.org"),
                    optional("rate", Types.digits(1), "How many messages a minute the server is given at most.", "60"),
                    optional(
                            "unsubscribe",
                            Types.pattern(MailNormalizer.LEAVE),
                            "Where a reader leaves: a web address or mailto:; {address} in it stands for the reader's.",
                            "https://example.org/leave?who={address}"),
                    optional(
                            "one-click",
                            Types.FLAG,
                            "Whether that web address takes leave by one POST request, as RFC 8058 has it."))
            .needingWith("port", "host")
            .needingWith("tls", "host")
            .needingWith("user", "host")
            .needingWith("rate", "host")
            .needingWith("one-click", "unsubscribe");

    /** The form by which readers join. */
    static final Shape SUBSCRIBE = Shape.of(
            "subscribe",
            "The form of a newsletter service; without one the site shows its feeds there.",
            optional(
                    "service",
                    Types.words(MailNormalizer.SERVICES.keySet().stream().sorted()),
                    "Whose form it is, from which follows how its fields are called.",
                    "buttondown"),
            required(
                    "form",
                    Types.pattern("https://\\S+"),
                    "The address that takes the form.",
                    "https://lists.example.org/subscription/form"),
            optional("field", Types.pattern(MailNormalizer.FIELD), "The name of the field for the address.", "email"),
            optional(
                    "hidden",
                    Types.many(Types.TEXT),
                    "Further fields that no reader sees, each as name=value.",
                    "embed=1"));

    private MailShapes() {}
}
