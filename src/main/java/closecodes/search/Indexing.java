package closecodes.search;

import closecodes.catalog.Reach;
import closecodes.catalog.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Entries to an index in memory: the number of a document is the place of its entry in the list. */
final class Indexing {
    /** What many libraries put before their names of codes. */
    private static final String CLOSE = "close";

    private final Stems stems = new Stems();

    private Indexing() {}

    static IndexReader index(List<Entry> entries) throws IOException {
        var indexing = new Indexing();
        var directory = new ByteBuffersDirectory();
        // This merge policy keeps the order of documents, which decides between hits that fit equally.
        var config = new IndexWriterConfig().setMergePolicy(new LogDocMergePolicy());
        try (var writer = new IndexWriter(directory, config)) {
            for (var entry : entries) {
                writer.addDocument(indexing.document(entry));
            }
            writer.forceMerge(1);
        }
        return DirectoryReader.open(directory);
    }

    private Document document(Entry entry) {
        var document = new Document();
        document.add(new StringField(Fields.KIND, entry.kind().id(), Field.Store.NO));
        document.add(
                new FeatureField(Fields.WEIGHT, Fields.WEIGHT, 1 + entry.kind().weight() + weight(entry.reach())));
        var code = entry.code();
        if (code != null) {
            document.add(new IntPoint(Fields.NUMBER, code.number()));
        }
        if (entry.kind() != Kind.GLOSSARY) {
            // Who types a term looks for what it is about, more often than for its translation.
            keys(entry, document);
        }
        var title = entry.title();
        var titles = List.of(title.en(), title.vi());
        var english = entry.texts().stream().map(Text::en).toList();
        var vietnamese = entry.texts().stream().map(Text::vi).toList();
        document.add(new TextField(Fields.NAME, Fields.plain(entry.names())));
        document.add(new TextField(Fields.TITLE_EN, Fields.english(List.of(title.en()), stems)));
        document.add(new TextField(Fields.TITLE_VI, Fields.vietnamese(List.of(title.vi()))));
        document.add(new TextField(Fields.TEXT_EN, Fields.english(english, stems)));
        document.add(new TextField(Fields.TEXT_VI, Fields.vietnamese(vietnamese)));
        var all = new ArrayList<>(entry.names());
        Stream.of(titles, english, vietnamese).forEach(all::addAll);
        document.add(new TextField(Fields.ANY, Fields.vietnamese(all)));
        return document;
    }

    private static float weight(Reach reach) {
        return switch (reach) {
            case WIDE -> 0.4f;
            case COMMON -> 0.2f;
            case NICHE -> 0;
        };
    }

    private static void keys(Entry entry, Document document) {
        var names = new ArrayList<>(List.of(entry.id()));
        if (entry.kind() != Kind.PROVIDER_CODE) {
            // The names of a service's codes are its own, and it comes first; their titles are what many services say:
            // who names no service means the cause that all have in common.
            names.addAll(List.of(entry.title().en(), entry.title().vi()));
            names.addAll(entry.names());
        }
        names.addAll(entry.keys());
        var keys = new LinkedHashSet<String>();
        var cores = new LinkedHashSet<String>();
        for (var name : names) {
            keys.add(Fields.key(name));
            keys.add(Fields.key(name.substring(name.lastIndexOf('.') + 1)));
            cores.add(Fields.core(name));
            if (entry.kind() == Kind.CODE) {
                keys.add(CLOSE + Fields.core(name));
            }
        }
        if (entry.kind() == Kind.CAUSE || entry.kind() == Kind.COMPARISON) {
            // Theirs are the names of codes, too.
            keys.removeIf(key -> entry.names().contains(key));
            entry.names().forEach(name -> keys.remove(Fields.key(name)));
            entry.names().forEach(name -> cores.remove(Fields.core(name)));
        }
        keys.removeAll(List.of("", CLOSE));
        cores.remove("");
        keys.forEach(key -> document.add(new StringField(Fields.KEY, key, Field.Store.NO)));
        cores.forEach(core -> document.add(new StringField(Fields.CORE, core, Field.Store.NO)));
    }
}
