package offprint.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** A record of a view as templates see it: its components by name. */
final class RecordModel implements TemplateHashModel {
    private final Record view;
    private final Components components;
    private final ViewWrapper wrapper;

    RecordModel(Record view, Components components, ViewWrapper wrapper) {
        this.view = view;
        this.components = components;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return wrapper.wrap(components.read(view, name));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
