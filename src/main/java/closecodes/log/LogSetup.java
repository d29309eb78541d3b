package closecodes.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/** Sets up the log: text on standard error, or JSON on standard output. In code, as reading XML would slow every start. */
public final class LogSetup extends ContextAwareBase implements Configurator {
    /** The environment variable that chooses. */
    public static final String VARIABLE = "CLOSECODES_LOG";

    /** Its value for JSON. */
    public static final String JSON = "json";

    @Override
    public ExecutionStatus configure(LoggerContext loggers) {
        boolean isJson = JSON.equals(System.getenv(VARIABLE));
        var root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(
                isJson
                        ? console(loggers, new JsonLines(), ConsoleTarget.SystemOut)
                        : console(loggers, new TextLines(), ConsoleTarget.SystemErr));
        loggers.getLogger("closecodes").setLevel(Level.INFO);
        loggers.getLogger(AccessLog.NAME).setLevel(Level.INFO);
        // Jetty warns about every odd request; a client's mistake is none of the operator's.
        loggers.getLogger("org.eclipse.jetty.http").setLevel(Level.ERROR);
        loggers.getLogger("org.eclipse.jetty.util.HostPort").setLevel(Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> console(
            LoggerContext loggers, Encoder<ILoggingEvent> encoder, ConsoleTarget target) {
        var appender = new ConsoleAppender<ILoggingEvent>();
        encoder.setContext(loggers);
        encoder.start();
        appender.setContext(loggers);
        appender.setName("console");
        appender.setTarget(target.getName());
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }
}
