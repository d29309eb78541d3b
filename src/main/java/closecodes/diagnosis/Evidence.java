package closecodes.diagnosis;

import closecodes.catalog.Text;

/**
 * One thing that speaks for or against something.
 *
 * @param says a sentence that names the words or figures
 */
record Evidence(Weight weight, Text says) {}
