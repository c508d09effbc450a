package org.zhixun.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixun.shared.Messages.Language;

/** Every text exists in both languages, and every key that the sources name has a text. */
class BundlesTest {

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");
    private static final Pattern QUOTED = Pattern.compile("'\\{[^}]*}'");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9]+(?:[.-][a-z0-9]+)*)\"");
    private static final Pattern PAGE_KEY = Pattern.compile("\\bm(?:\\[|\\.format\\()'([^']+)'(?!\\s*\\.)");

    /** Look like keys and are none. */
    private static final Set<String> NO_KEYS = Set.of();

    @Test
    void mostRoomsHaveTexts() {
        assertThat(Bundles.rooms()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSameKeys(Path room) {
        assertThat(Bundles.read(room, Language.EN).keySet())
                .isEqualTo(Bundles.read(room, Language.ZH_CN).keySet());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyBelongsToItsRoom(Path room) {
        assertThat(Bundles.read(room, Language.EN).keySet())
                .allMatch(key -> key.replaceFirst("^enum\\.", "").startsWith(Bundles.prefix(room)));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noTextIsEmpty(Path room) {
        for (Language language : Language.values()) {
            assertThat(Bundles.read(room, language))
                    .allSatisfy((key, text) -> assertThat(text).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextIsAMessageFormatWithTheSameArgumentsInBothLanguages(Path room) {
        Map<String, String> chinese = Bundles.read(room, Language.ZH_CN);
        Bundles.read(room, Language.EN).forEach((key, english) -> {
            for (String text : List.of(english, chinese.get(key))) {
                assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
                assertThat(LONE_APOSTROPHE.matcher(unquoted(text)).find())
                        .as("a lone apostrophe in " + key)
                        .isFalse();
            }
            assertThat(arguments(chinese.get(key))).as(key).isEqualTo(arguments(english));
        });
    }

    static List<Path> rooms() {
        return Bundles.rooms();
    }

    @Test
    void everyKeyInJavaHasAText() {
        Set<String> texts = Bundles.all(Language.ZH_CN).keySet();
        Set<String> prefixes = Bundles.rooms().stream().map(Bundles::prefix).collect(Collectors.toSet());

        Set<String> missing = found(Path.of("src/main/java"), ".java", LITERAL)
                .filter(key -> prefixes.contains(key.substring(0, key.indexOf('.') + 1)))
                .filter(key -> !texts.contains(key) && !NO_KEYS.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyInAPageHasAText() {
        Set<String> keys =
                found(Path.of("src/main/webapp"), ".xhtml", PAGE_KEY).collect(Collectors.toCollection(TreeSet::new));

        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(Bundles.all(Language.ZH_CN).keySet()).containsAll(keys);
    }

    @Test
    void everyLabelIsOfAConstantAndEveryLabelledEnumIsLabelledWhole() {
        Set<String> labels = Bundles.all(Language.ZH_CN).keySet().stream()
                .filter(key -> key.startsWith("enum."))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> expected = labels.stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .distinct()
                .flatMap(type -> constants(type).map(constant -> type + "." + constant))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(labels).hasSizeGreaterThan(20).isEqualTo(expected);
    }

    /** Gives the constants of the enum behind {@code enum.<room>.<Type>}. */
    private static Stream<String> constants(String label) {
        String[] parts = label.split("\\.", -1);
        return Arrays.stream(Room.values())
                .map(room -> room.door("org.zhixun"))
                .filter(door -> door.endsWith("." + parts[1]))
                .flatMap(door -> Stream.of(door, door + ".model", door + ".web"))
                .flatMap(home -> type(home, parts[2]))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name());
    }

    private static Stream<Class<?>> type(String home, String simpleName) {
        String folder = "target/classes/" + home.replace('.', '/');
        return Path.of(folder).toFile().isDirectory()
                ? Bundles.files(Path.of(folder), ".class").stream()
                        .map(file -> file.getFileName().toString().replace(".class", ""))
                        .filter(name -> name.equals(simpleName) || name.endsWith("$" + simpleName))
                        .flatMap(name -> load(home + "." + name))
                : Stream.empty();
    }

    private static Stream<Class<?>> load(String name) {
        try {
            Class<?> type = Class.forName(name, false, BundlesTest.class.getClassLoader());
            return type.isEnum() ? Stream.of(type) : Stream.empty();
        } catch (ClassNotFoundException elsewhere) {
            return Stream.empty();
        }
    }

    /** Takes away what is quoted because somebody else fills it in. */
    private static String unquoted(String text) {
        return QUOTED.matcher(text).replaceAll("");
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(unquoted(text))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(Path folder, String ending, Pattern pattern) {
        return Bundles.files(folder, ending).stream()
                .flatMap(file ->
                        pattern.matcher(Bundles.read(file)).results().map((MatchResult match) -> match.group(1)));
    }
}
