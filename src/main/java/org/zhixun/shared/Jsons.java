package org.zhixun.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.io.Reader;
import java.util.Collection;
import java.util.Map;

/**
 * Makes JSON with one provider for all time: {@code jakarta.json.Json} searches the class path for it with every object, which cost more
 * than everything else of a request. Its factories may be used by many threads at once.
 */
public final class Jsons {

    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = PROVIDER.createReaderFactory(Map.of());

    private Jsons() {}

    /** Begins an object. */
    public static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    /** Begins an array. */
    public static JsonArrayBuilder array() {
        return BUILDERS.createArrayBuilder();
    }

    /** Begins an array with values: texts, numbers, JSON values, or lists of these. */
    public static JsonArrayBuilder array(Collection<?> values) {
        return BUILDERS.createArrayBuilder(values);
    }

    /** Reads JSON from text; the reader throws {@link jakarta.json.JsonException} where it is none. */
    public static JsonReader reader(Reader text) {
        return READERS.createReader(text);
    }

    /** Reads JSON from bytes; the reader throws {@link jakarta.json.JsonException} where it is none. */
    public static JsonReader reader(InputStream bytes) {
        return READERS.createReader(bytes);
    }
}
