package offprint.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import offprint.model.Text;
import org.jspecify.annotations.Nullable;

/** A title, an abstract or a summary: a plain text to every template, and with {@code .html} safe HTML. */
final class TextModel implements TemplateScalarModel, TemplateHashModel {
    private final Text text;

    TextModel(Text text) {
        this.text = text;
    }

    @Override
    public String getAsString() {
        return text.plain();
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return name.equals("html") ? HTMLOutputFormat.INSTANCE.fromMarkup(text.html()) : null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
