package closecodes.diagnosis;

/** A number in the text that is no close code, as it was pasted. */
public record Ignored(String number, NumberKind kind) {}
