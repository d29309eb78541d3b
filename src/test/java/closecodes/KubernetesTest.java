package closecodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/kubernetes.yaml} against the schemas of Kubernetes. */
class KubernetesTest {
    private static final Path MANIFESTS = Path.of("deploy/kubernetes.yaml");

    @TempDir
    private Path folder;

    @Test
    void each_manifest_fits_the_schema_of_its_kind() throws Exception {
        var verdicts = verdicts(MANIFESTS);
        assertEquals(
                List.of(),
                verdicts.stream().filter(verdict -> !verdict.endsWith(": good")).toList());
        assertEquals(
                List.of(
                        "ConfigMap",
                        "Deployment",
                        "Service",
                        "HorizontalPodAutoscaler",
                        "PodDisruptionBudget",
                        "NetworkPolicy",
                        "Ingress",
                        "Ingress"),
                verdicts.stream().map(verdict -> verdict.split(" ", 2)[0]).toList());
    }

    @Test
    void a_manifest_with_a_wrong_value_does_not() throws Exception {
        var wrong = Files.writeString(
                folder.resolve("wrong.yaml"),
                Files.readString(MANIFESTS).replaceFirst("minReplicas: .*", "minReplicas: two"));
        assertTrue(verdicts(wrong).stream().anyMatch(verdict -> verdict.contains("minReplicas")), "nothing was found");
    }

    private static List<String> verdicts(Path file) throws IOException, InterruptedException {
        return NodePackages.run("kubernetes.mjs", file.toAbsolutePath().toString())
                .lines()
                .toList();
    }
}
