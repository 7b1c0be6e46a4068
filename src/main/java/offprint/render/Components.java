package offprint.render;

import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.plan.View;

/** How to read the components of one kind of record by name, as templates ask for them. */
final class Components {
    private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

    private final Map<String, MethodHandle> readers = new HashMap<>();

    private Components() {}

    /** The components of a record of a view; empty for any other type, which is no business of templates. */
    static Optional<Components> of(Class<?> type) {
        if (!type.isRecord() || !type.getPackageName().equals(View.class.getPackageName())) {
            return Optional.empty();
        }
        var components = new Components();
        Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor).forEach(components::add);
        if (type == View.Pager.class) {
            Stream.of("previous", "next").forEach(name -> components.add(method(type, name)));
        }
        return Optional.of(components);
    }

    /** The value of a component; empty when there is no such component. */
    Optional<Object> read(Record view, String name) throws TemplateModelException {
        var reader = readers.get(name);
        if (reader == null) {
            return Optional.empty();
        }
        try {
            return Optional.of((Object) reader.invokeExact((Object) view));
        } catch (Throwable bug) { // handles declare Throwable; accessors of records throw nothing
            throw new TemplateModelException("cannot read " + name, bug instanceof Exception e ? e : null);
        }
    }

    private void add(Method accessor) {
        try {
            readers.put(
                    accessor.getName(),
                    MethodHandles.publicLookup().unreflect(accessor).asType(READ));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("views are public: " + accessor, hidden);
        }
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
