package offprint.normalize;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.Mailbox;
import offprint.model.Mailing;
import offprint.model.Mailing.Security;
import offprint.model.Said;
import offprint.report.Report;

/** How digests go out as mail, and how readers get them: {@code mail:} and {@code subscribe:} in the settings. */
final class MailNormalizer {
    /** A regular expression for the name or the number of a host. */
    static final String HOST = "[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[?[0-9A-Fa-f:]+\\]?";
    /** A regular expression for where a reader leaves; nothing in it could end a header. */
    static final String LEAVE = "(?:https?://|mailto:)[!-~]+";
    /** A regular expression for the name of a field. */
    static final String FIELD = "[A-Za-z0-9_.:\\[\\]-]{1,100}";
    /** What {@code tls} may say. */
    static final List<String> SECURITY = List.of("starttls", "tls", "none");
    /** How services call the field for the address, and what else they want. */
    static final Map<String, Mailing.Form> SERVICES = Map.of(
            "buttondown", new Mailing.Form("", "email", List.of(new Mailing.Hidden("embed", "1"))),
            "listmonk", new Mailing.Form("", "email", List.of()),
            "mailchimp", new Mailing.Form("", "EMAIL", List.of()));

    private static final int USUAL_RATE = 60;
    private static final int HIGHEST_RATE = 6000;
    private static final int LONGEST = 500;
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[?::1\\]?");
    private static final Pattern HIDDEN = Pattern.compile("(" + FIELD + ")\\s*=(.*)");

    private final Report report;

    MailNormalizer(Report report) {
        this.report = report;
    }

    Mailing mailing(Fields settings) {
        var form = settings.mapping("subscribe").flatMap(this::form);
        return settings.mapping("mail").map(fields -> mailing(fields, form)).orElseGet(() -> Mailing.unsent(form));
    }

    private Mailing mailing(Fields fields, Optional<Mailing.Form> form) {
        var unsubscribe = fields.parse(
                fields.text("unsubscribe"),
                "mail.unsubscribe",
                MailNormalizer::leave,
                "is no address of web or mail",
                "write it whole: https://example.org/leave?who={address} or mailto:leave@example.org");
        var mailing = new Mailing(
                mailbox(fields, "from"),
                mailbox(fields, "reply-to"),
                server(fields),
                unsubscribe.map(Said::value),
                oneClick(fields, unsubscribe),
                form);
        fields.rejectUnknown();
        return mailing;
    }

    private static Optional<Mailbox> mailbox(Fields fields, String name) {
        return fields.parse(
                        fields.text(name),
                        "mail.address",
                        Mailbox::parse,
                        "is not a mail address",
                        "write letters@example.org or \"Our Letters <letters@example.org>\"")
                .map(Said::value);
    }

    private Optional<Mailing.Server> server(Fields fields) {
        var host = fields.parse(
                fields.text("host"),
                "mail.host",
                text -> Optional.of(text).filter(name -> name.matches(HOST)),
                "is not the name of a host",
                "write the name alone, as smtp.example.org; its port goes into \"port\"");
        var security = fields.parse(
                fields.text("tls"),
                "word.unknown",
                text -> Optional.of(text).filter(SECURITY::contains).map(MailNormalizer::security),
                "is not known here",
                "known are: " + String.join(", ", SECURITY));
        var port = number(fields, "port", 65_535);
        var rate = number(fields, "rate", HIGHEST_RATE);
        var user = fields.parse(
                fields.text("user"),
                "mail.user",
                text -> Optional.of(text).filter(name -> name.matches("[^\\p{Cntrl}]{1,200}")),
                "is no name to log in with",
                "write the name that the server knows");
        for (var other : List.of("port", "tls", "user", "rate")) {
            fields.rejectLonely(other, "host");
        }
        var how = security.map(Said::value).orElse(Security.STARTTLS);
        if (how == Security.NONE
                && user.isPresent()
                && host.isPresent()
                && !LOOPBACK.matcher(host.get().value()).matches()) {
            report.error(
                    "mail.unencrypted",
                    security.map(Said::at).orElse(fields.at()),
                    "the password would travel to " + host.get().value() + " for anybody to read",
                    "take \"tls: none\" out; without encryption one logs in on this machine only");
        }
        return host.map(Said::value)
                .map(name -> new Mailing.Server(
                        name, port.orElse(how.port()), how, user.map(Said::value), rate.orElse(USUAL_RATE)));
    }

    private static Security security(String word) {
        return Security.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Optional<Integer> number(Fields fields, String name, int most) {
        return fields.parse(
                        fields.text(name),
                        "number.invalid",
                        text -> text.matches("[1-9]\\d{0,5}")
                                ? Optional.of(Integer.parseInt(text)).filter(number -> number <= most)
                                : Optional.empty(),
                        "is not a number from 1 to " + most,
                        "write digits only")
                .map(Said::value);
    }

    private boolean oneClick(Fields fields, Optional<Said<String>> unsubscribe) {
        boolean wanted = fields.flag("one-click", false);
        if (wanted
                && unsubscribe
                        .filter(said -> said.value().startsWith("https://"))
                        .isEmpty()) {
            var at = fields.value("one-click").orElseThrow().at();
            report.error(
                    "mail.one-click",
                    at,
                    "leaving by one click needs an https address under \"unsubscribe\"",
                    "give one that takes POST requests, or take \"one-click\" out");
            return false;
        }
        return wanted;
    }

    private static Optional<String> leave(String text) {
        var probe = text.replace(Mailing.READER, "a");
        if (!text.matches(LEAVE) || text.length() > LONGEST || probe.matches(".*[<>\"{}|\\\\^`].*")) {
            return Optional.empty();
        }
        try {
            var uri = new URI(probe);
            boolean isMail = "mailto".equals(uri.getScheme());
            var address = probe.replaceFirst("^mailto:", "").replaceFirst("\\?.*", "");
            return Optional.of(text)
                    .filter(ok -> isMail ? Mailbox.of("", address).isPresent() : uri.getHost() != null);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private Optional<Mailing.Form> form(Fields fields) {
        var service = fields.parse(
                fields.text("service"),
                "word.unknown",
                text -> Optional.ofNullable(SERVICES.get(text)),
                "is not a service that is known here",
                "known are: "
                        + String.join(", ", SERVICES.keySet().stream().sorted().toList())
                        + "; for another leave it out, and give \"field\"");
        var usual = service.map(Said::value).orElse(new Mailing.Form("", "email", List.of()));
        fields.require("form");
        var action = fields.parse(
                fields.text("form"),
                "subscribe.form",
                MailNormalizer::action,
                "is not the https address of a form",
                "copy what stands behind action= in the form that the service gives you");
        var field = fields.parse(
                fields.text("field"),
                "subscribe.field",
                text -> Optional.of(text).filter(name -> name.matches(FIELD)),
                "is not the name of a field",
                "copy what stands behind name= in the field for the address");
        List<Mailing.Hidden> hidden = new ArrayList<>(usual.hidden());
        for (var text : fields.texts("hidden")) {
            fields.parse(
                            Optional.of(text),
                            "subscribe.hidden",
                            MailNormalizer::hidden,
                            "is no field and its value",
                            "write name=value")
                    .map(Said::value)
                    .ifPresent(one -> {
                        hidden.removeIf(other -> other.name().equals(one.name()));
                        hidden.add(one);
                    });
        }
        fields.rejectUnknown();
        return action.map(
                said -> new Mailing.Form(said.value(), field.map(Said::value).orElse(usual.field()), hidden));
    }

    private static Optional<Mailing.Hidden> hidden(String text) {
        var parts = HIDDEN.matcher(text);
        return parts.matches()
                ? Optional.of(new Mailing.Hidden(parts.group(1), Tex.clean(parts.group(2))))
                : Optional.empty();
    }

    /** An https address whose host may stand in a policy. */
    private static Optional<String> action(String text) {
        try {
            var uri = new URI(text);
            boolean isPlain = uri.getHost() != null
                    && uri.getHost().matches("[A-Za-z0-9.-]+")
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
            return "https".equalsIgnoreCase(uri.getScheme()) && isPlain
                    ? Optional.of("https" + uri.toASCIIString().substring("https".length()))
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
