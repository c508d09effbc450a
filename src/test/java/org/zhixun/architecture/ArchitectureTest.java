package org.zhixun.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house stands as it was planned. */
class ArchitectureTest {

    private static final String HOUSE = "org.zhixun";
    private static final String SEEDED = "org.zhixun.architecture.violations";
    private static final Path SOURCES = Path.of("src/main/java");

    private static final Map<String, ArchRule> RULES = new HouseRules(HOUSE).all();
    private static final Map<String, ArchRule> SEEDED_RULES = new HouseRules(SEEDED).all();
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(SEEDED);

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(String rule) {
        RULES.get(rule).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void breakingTheRuleIsNoticed(String rule) {
        EvaluationResult result = SEEDED_RULES.get(rule).evaluate(VIOLATIONS);

        assertThat(result.hasViolation())
                .as("no seeded violation of '%s' was found", rule)
                .isTrue();
    }

    static Set<String> rules() {
        return RULES.keySet();
    }

    @Test
    void allClassesWereSeen() throws IOException {
        Set<String> sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.map(SOURCES::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".java") && !name.endsWith("package-info.java"))
                    .map(name -> name.replace('/', '.').replaceFirst("\\.java$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(CLASSES).extracting(JavaClass::getName).containsAll(sources);
    }

    @Test
    void everyRoomOfThePlanIsThere() {
        List<Room> empty = Arrays.stream(Room.values())
                .filter(room -> CLASSES.stream()
                        .noneMatch(type -> Room.of(HOUSE, type.getPackageName()).orElse(null) == room))
                .toList();

        assertThat(empty).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void everyRoomSaysWhatItOwns(Path door) throws IOException {
        Path info = SOURCES.resolve(door).resolve("package-info.java");

        assertThat(info).exists();
        assertThat(Files.readString(info)).startsWith("/**").contains("Key rule:");
    }

    static Stream<Path> doors() {
        return Arrays.stream(Room.values()).map(room -> Path.of(room.door(HOUSE).replace('.', '/')));
    }
}
