package closecodes.data.lint;

import closecodes.data.Rule;
import java.util.List;

/** The list of all rules. */
public final class Rules {

    /** Every rule, shape first. */
    public static final List<Rule> ALL = List.of(
            new Types(),
            new KnownFields(),
            new RequiredFields(),
            new BothLanguages(),
            new Lengths(),
            new VocabularyWords(),
            new Sources(),
            new FileNames(),
            new UniqueIds(),
            new References(),
            new RetryDelays(),
            new DecisionPaths(),
            new DecisionResults(),
            new DecisionSenders(),
            new Coverage(),
            new CodeRanges(),
            new LibraryRoles(),
            new LibraryLimits(),
            new SituationOutcomes(),
            new Aliases(),
            new ProviderCodes(),
            new SharedText(),
            new FullDepth(),
            new Endings(),
            new Wordings(),
            new SignalReferences(),
            new UpdatedDates(),
            new Characters(),
            new Placeholders(),
            new LeftoverEnglish(),
            new SameFigures(),
            new RefusedWords(),
            new Spelling());

    private Rules() {}
}
