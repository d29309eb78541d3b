package closecodes.api;

import closecodes.RunningServer;
import io.javalin.Javalin;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the running server has registered: the methods of each path. Nobody has to offer it for the tests alone. */
final class RegisteredRoutes {
    private static final Set<String> NO_METHODS = Set.of("BEFORE", "BEFORE_MATCHED", "AFTER", "AFTER_MATCHED");

    private RegisteredRoutes() {}

    static Map<String, Set<String>> methodsByPath() {
        Map<String, Set<String>> methods = new TreeMap<>();
        for (var handler : javalin().unsafe.internalRouter.allHttpHandlers()) {
            var method = handler.endpoint.method.name();
            if (!NO_METHODS.contains(method)) {
                methods.computeIfAbsent(handler.endpoint.path, path -> new TreeSet<>())
                        .add(method);
            }
        }
        return methods;
    }

    private static Javalin javalin() {
        var server = field(RunningServer.class, "SERVER", null);
        var current = field(server.getClass(), "current", server);
        var snapshot = field(current.getClass(), "snapshot", current);
        return (Javalin) field(snapshot.getClass(), "app", snapshot);
    }

    private static Object field(Class<?> type, String name, Object owner) {
        try {
            var field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
