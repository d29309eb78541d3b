package closecodes.diagnosis;

import java.util.Collection;

/**
 * Words that are found wherever they stand in a text, also inside and across each other. It keeps the words in order and
 * nothing else: a tree of their letters would take a hundred times the memory.
 */
final class WordList {
    private static final int ASCII = 128;

    private final String[] words;
    /** Where the words with each ASCII letter in front begin, and at the end where the last of them end. */
    private final int[] beginnings = new int[ASCII + 1];

    /** Told about every place of a word. */
    interface Finder {
        void found(String word, int start);
    }

    /** A list of words; one without letters is never found. */
    WordList(Collection<String> words) {
        this.words = words.stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        for (int letter = 0; letter <= ASCII; letter++) {
            beginnings[letter] = from(0, this.words.length, 0, letter);
        }
    }

    /** Tells every place of every word, in the order of the places, shorter words first. */
    void find(String text, Finder finder) {
        for (int start = 0; start < text.length(); start++) {
            char letter = text.charAt(start);
            int first = letter < ASCII ? beginnings[letter] : from(beginnings[ASCII], words.length, 0, letter);
            int end = letter < ASCII ? beginnings[letter + 1] : from(first, words.length, 0, letter + 1);
            // From first to end stand the words that begin like the text here, as far as it was read.
            for (int length = 1; first < end; length++) {
                if (words[first].length() == length) {
                    finder.found(words[first], start);
                    first++;
                }
                if (start + length == text.length()) {
                    break;
                }
                letter = text.charAt(start + length);
                first = from(first, end, length, letter);
                end = from(first, end, length, letter + 1);
            }
        }
    }

    /** The first of some words, equal up to a place, that has this letter there or a later one. */
    private int from(int first, int end, int place, int letter) {
        int low = first;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].charAt(place) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
