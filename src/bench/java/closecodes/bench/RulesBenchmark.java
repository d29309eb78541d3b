package closecodes.bench;

import closecodes.catalog.Answer;
import closecodes.catalog.Catalog;
import closecodes.comparison.Pair;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameReader;
import closecodes.protocol.FrameReading;
import closecodes.protocol.FrameWriter;
import closecodes.validation.CloseRequest;
import closecodes.validation.CloseVerdict;
import closecodes.validation.FrameVerdict;
import closecodes.validation.Via;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A Close frame written, read and judged, and what is looked up by number. */
@State(Scope.Benchmark)
public class RulesBenchmark {
    private static final CloseCode POLICY_VIOLATION = new CloseCode(1008);
    private static final CloseCode SERVICE_RESTART = new CloseCode(1012);
    private static final String REASON = "quá nhiều message, thử lại sau 30 giây";

    @Param({"1", "100"})
    public int times;

    private Catalog catalog;
    private byte[] key;
    private byte[] frame;
    private CloseRequest request;

    @Setup
    public void prepare() {
        catalog = Data.catalog(times);
        key = new byte[] {0x37, (byte) 0xFA, 0x21, 0x3D};
        frame = FrameWriter.close(POLICY_VIOLATION, REASON, key);
        request = new CloseRequest(POLICY_VIOLATION.number(), REASON, Endpoint.CLIENT, Via.WIRE, null);
    }

    @Benchmark
    public byte[] writeFrame() {
        return FrameWriter.close(POLICY_VIOLATION, REASON, key);
    }

    @Benchmark
    public FrameReading readFrame() {
        return FrameReader.read(frame, Endpoint.CLIENT, false);
    }

    @Benchmark
    public CloseVerdict validateCode() {
        return CloseVerdict.of(request);
    }

    @Benchmark
    public FrameVerdict validateFrame() {
        return FrameVerdict.of(frame, Endpoint.CLIENT, List.of());
    }

    @Benchmark
    public Answer lookUp() {
        return catalog.answer(POLICY_VIOLATION);
    }

    @Benchmark
    public Pair comparison() {
        return Pair.of(catalog, POLICY_VIOLATION, SERVICE_RESTART);
    }
}
