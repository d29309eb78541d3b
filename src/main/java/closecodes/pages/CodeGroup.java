package closecodes.pages;

import closecodes.view.CodeSummary;
import closecodes.view.RangeView;
import java.util.List;

/** A range with those of its codes that are listed. */
public record CodeGroup(RangeView range, List<CodeSummary> codes) {}
