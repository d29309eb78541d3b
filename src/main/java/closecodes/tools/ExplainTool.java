package closecodes.tools;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.routing.JsonBody;

/** {@code explain_close_code}. */
final class ExplainTool implements Tool {
    private static final Definition DEFINITION = new Definition(
            "explain_close_code",
            "Explain a WebSocket close code",
            "Says what one WebSocket close code means: what happened, whether it is an error and whose, whether to reconnect and "
                    + "when, the most common causes with how to confirm and fix each. Use it when somebody asks about a number "
                    + "(1006), a constant (GOING_AWAY) or the code of a service (discord:4004). Every number from 0 to 65535 "
                    + "has an answer. Do not use it for log lines or symptoms: diagnose_websocket_close ranks causes by them.",
            new Schema()
                    .require(
                            "code",
                            Schema.text(
                                    "The close code: a number such as 1006, a constant such as GOING_AWAY, or a service "
                                            + "and a number such as discord:4004."))
                    .allow(
                            "provider",
                            Schema.text(
                                    "The service on the other end, such as discord, if it gave the code; see "
                                            + "list_providers. Needed for 4000-4999, which mean something else at each service.")),
            Shape.of(CodeAnswer.class));

    private final Catalog catalog;
    private final Permalinks links;
    private final Subjects subjects;

    ExplainTool(Catalog catalog, Permalinks links) {
        this.catalog = catalog;
        this.links = links;
        this.subjects = new Subjects(catalog);
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Answer answer(JsonBody arguments, Language language) {
        var provider = arguments.text("provider").map(String::strip).filter(name -> !name.isEmpty());
        var text = arguments.numberOrText("code").orElse("").strip();
        var answer = CodeAnswer.of(catalog, subjects.read(text, provider.orElse(null)), language, links);
        return new Answer(new CodeText(catalog, language).of(answer), answer);
    }
}
