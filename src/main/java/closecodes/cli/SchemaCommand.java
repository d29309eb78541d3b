package closecodes.cli;

import closecodes.data.CatalogLoader;
import closecodes.data.DocumentKind;
import closecodes.data.JsonSchema;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code closecodes schema KIND}: prints the JSON Schema of one kind of document. */
@Command(name = "schema", mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "KIND")
    private @Nullable DocumentKind kind;

    @Override
    public Integer call() throws JsonProcessingException {
        var schema = new JsonSchema(CatalogLoader.builtIn().vocabulary()).of(Objects.requireNonNull(kind));
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(schema));
        return 0;
    }
}
