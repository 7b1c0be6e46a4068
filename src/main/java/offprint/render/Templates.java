package offprint.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import offprint.plan.View;

/** The templates of a site, each parsed once. What they print depends on the view alone, never on the machine. */
final class Templates {
    private final TemplateFiles files;
    private final Configuration configuration;

    Templates(TemplateFiles files) {
        this.files = files;
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setTemplateLoader(files);
        configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setRecognizeStandardFileExtensions(true); // .ftlh escapes for HTML, .ftlx for XML
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        lock();
    }

    /** Templates lay out views and nothing else: they make no objects, reach no Java, and their faults are ours. */
    private void lock() {
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    boolean has(String name) {
        return files.has(name);
    }

    void process(String name, View view, Writer out) throws TemplateException, IOException {
        configuration.getTemplate(name).process(view, out);
    }
}
