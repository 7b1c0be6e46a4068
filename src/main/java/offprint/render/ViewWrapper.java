package offprint.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import offprint.model.Text;
import offprint.plan.Json;
import offprint.plan.View;
import org.jspecify.annotations.Nullable;

/**
 * Shows views to templates: the components of their records, texts, numbers, lists, and nothing else of Java. What is
 * absent is missing to a template, HTML that was made safe is printed as it is, and data as JSON for a script element.
 */
final class ViewWrapper implements ObjectWrapper {
    private final JsonText json = new JsonText();
    private final Map<Class<?>, Components> components = new ConcurrentHashMap<>();

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof View.Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.html());
        }
        if (value instanceof Json data) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(json.inScript(data));
        }
        if (value instanceof Text text) {
            return new TextModel(text);
        }
        if (value instanceof Record view) {
            return new RecordModel(view, components(view.getClass()), this);
        }
        if (value instanceof List<?> list) {
            return new ListModel(list);
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : null;
        }
        return wrapPlain(value);
    }

    private Components components(Class<?> type) throws TemplateModelException {
        var known = components.get(type);
        if (known == null) {
            known = Components.of(type).orElseThrow(() -> refused(type));
            components.put(type, known);
        }
        return known;
    }

    private static TemplateModelException refused(Class<?> type) {
        return new TemplateModelException("templates get views only, not " + type.getName());
    }

    private static @Nullable TemplateModel wrapPlain(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Integer number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? new SimpleNumber(number.getAsInt()) : null;
        }
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        throw refused(value.getClass());
    }

    /** A list of a view. */
    private final class ListModel implements TemplateSequenceModel {
        private final List<?> list;

        ListModel(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
