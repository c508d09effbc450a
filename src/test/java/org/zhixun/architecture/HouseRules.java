package org.zhixun.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.omnifaces.cdi.ViewScoped;
import org.zhixun.shared.Requires;

/** The rules of the house for the classes below one root package, each under a name. */
final class HouseRules {

    private static final Pattern BANNED = Pattern.compile(".*(Impl|Manager|Helper|Utils?|Facade|D[Tt][Oo])");
    private static final DescribedPredicate<JavaClass> WEB = resideInAPackage("..web..");
    private static final DescribedPredicate<JavaClass> STORED = describe(
            "stored classes",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(MappedSuperclass.class)
                    || type.isAnnotatedWith(Embeddable.class));

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    /** Gives all rules by name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("every class lives in a room", everyClassLivesInARoom());
        rules.put("arrows go only upwards", dependencies("use only rooms below its own", this::againstAnArrow));
        rules.put(
                "a room is entered by its door", dependencies("use only the doors of other rooms", this::behindADoor));
        rules.put("rooms form no circle", roomsFormNoCircle());
        rules.put(
                "inside a room nothing uses its web",
                dependencies("not use the web of its own room from outside of it", this::intoOwnWeb));
        rules.put("no banned names", noClasses().should().haveNameMatching(BANNED.pattern()));
        rules.put("pages live in web", named("Page").should().resideInAPackage("..web"));
        rules.put("forms of pages live in web", formsOfPages());
        rules.put("resources live in web", named("Resource").should().resideInAPackage("..web"));
        rules.put(
                "what REST answers is named Resource",
                annotated(Path.class).should().haveSimpleNameEndingWith("Resource"));
        rules.put(
                "what has the life of a view is named Page",
                annotated(ViewScoped.class).should().haveSimpleNameEndingWith("Page"));
        rules.put("what runs by itself is named Job", whatRunsByItselfIsNamedJob());
        rules.put("services stand in the door", named("Service").should(resideInADoor()));
        rules.put("queries stand in the door", named("Queries").should(resideInADoor()));
        rules.put(
                "services say how they stand to transactions",
                named("Service")
                        .should()
                        .beAnnotatedWith(ApplicationScoped.class)
                        .andShould()
                        .beAnnotatedWith(Transactional.class));
        rules.put("queries are application scoped", named("Queries").should().beAnnotatedWith(ApplicationScoped.class));
        rules.put("every use case says who may", everyUseCaseSaysWhoMay());
        rules.put("time comes from the house's clock", timeComesFromTheClock());
        rules.put(
                "JSON is made with the house's provider",
                noClasses().should().dependOnClassesThat(are(type(Json.class))));
        rules.put(
                "no web class touches persistence",
                noClasses()
                        .that(WEB)
                        .should()
                        .dependOnClassesThat(are(type(EntityManager.class)))
                        .orShould()
                        .dependOnClassesThat(are(STORED)));
        rules.put("entities live in model", entitiesLiveInModel());
        rules.put("entities have no setters", entitiesHaveNoSetters());
        rules.put("pages catch nothing", pagesCatchNothing());
        rules.put("nothing writes to the console", NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true).as(name));
        return rules;
    }

    private ArchRule everyClassLivesInARoom() {
        return classes()
                .that(describe("are no package's description", type -> !type.getSimpleName()
                        .equals("package-info")))
                .should(condition(
                        "live in a room",
                        type -> roomOf(type).isPresent()
                                ? Optional.empty()
                                : Optional.of(type.getName() + " lives in no room")));
    }

    private Optional<String> againstAnArrow(Dependency dependency) {
        return between(dependency, (from, to) -> from.mayUse(to) ? null : from + " may not use " + to);
    }

    private Optional<String> behindADoor(Dependency dependency) {
        String target = dependency.getTargetClass().getPackageName();
        return between(dependency, (from, to) -> to.shows(root, target) ? null : target + " is private to " + to);
    }

    private Optional<String> intoOwnWeb(Dependency dependency) {
        boolean into = roomOf(dependency.getOriginClass()).equals(roomOf(dependency.getTargetClass()))
                && WEB.test(dependency.getTargetClass())
                && !WEB.test(dependency.getOriginClass());
        return into ? Optional.of("the web is the outermost part") : Optional.empty();
    }

    private Optional<String> between(Dependency dependency, Refusal refusal) {
        Optional<Room> from = roomOf(dependency.getOriginClass());
        Optional<Room> to = roomOf(dependency.getTargetClass());
        return from.isEmpty() || to.isEmpty() || from.equals(to)
                ? Optional.empty()
                : Optional.ofNullable(refusal.reason(from.get(), to.get()));
    }

    /** Why one room must not use something of another; null where it may. */
    private interface Refusal {
        String reason(Room from, Room to);
    }

    private ArchRule roomsFormNoCircle() {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return roomOf(type)
                                .map(room -> SliceIdentifier.of(room.name()))
                                .orElse(SliceIdentifier.ignore());
                    }

                    @Override
                    public String getDescription() {
                        return "rooms";
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    private static ArchRule formsOfPages() {
        // A Form without a page is the domain's own word: the exam paper somebody sits.
        return named("Form")
                .and(not(resideInAPackage("..exam.paper..")))
                .should()
                .resideInAPackage("..web");
    }

    private ArchRule whatRunsByItselfIsNamedJob() {
        return classes()
                .that(describe(
                        "are scheduled",
                        type -> !type.isInterface()
                                && type.getAllRawInterfaces().stream()
                                        .anyMatch(each -> each.getSimpleName().equals("ScheduledJob"))))
                .should()
                .haveSimpleNameEndingWith("Job");
    }

    private ArchCondition<JavaClass> resideInADoor() {
        return condition(
                "reside in the door of a room",
                type -> roomOf(type)
                                .filter(room -> type.getPackageName().equals(room.door(root)))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(type.getName() + " is not in the door of a room"));
    }

    private static ArchRule everyUseCaseSaysWhoMay() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(simpleNameEndingWith("Service").or(simpleNameEndingWith("Queries")))
                .and(describe(
                        "are written by hand", method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beAnnotatedWith(Requires.class);
    }

    private ArchRule timeComesFromTheClock() {
        DescribedPredicate<JavaCall<?>> reading =
                describe("reads the machine's clock", HouseRules::readsTheMachinesClock);
        return noClasses()
                .that(describe(
                        "are not the clock itself", type -> !type.getName().startsWith(root + ".shared.Clocks")))
                .should()
                .callCodeUnitWhere(reading.forSubtype());
    }

    private static boolean readsTheMachinesClock(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean withoutClock =
                call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (call.getName()) {
            case "now" -> owner.isAssignableTo(Temporal.class) && withoutClock;
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" ->
                owner.isEquivalentTo(Date.class)
                        && call.getTarget().getRawParameterTypes().isEmpty();
            default -> owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
        };
    }

    private static ArchRule entitiesLiveInModel() {
        return classes()
                .that(STORED.and(not(resideInAPackage("..shared"))))
                .should()
                .resideInAPackage("..model");
    }

    private static ArchRule entitiesHaveNoSetters() {
        return methods()
                .that()
                .areDeclaredInClassesThat(STORED)
                .should(methodCondition(
                        "be no setter", method -> method.getName().matches("set\\p{Lu}.*")));
    }

    private static ArchRule pagesCatchNothing() {
        return classes()
                .that(WEB)
                .and()
                .haveSimpleNameEndingWith("Page")
                .should(condition("catch nothing", type -> type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(block -> block.getCaughtThrowables().stream()
                                .anyMatch(caught -> !caught.isEquivalentTo(Throwable.class)))
                        .findAny()
                        .map(block ->
                                block.getOwner().getFullName() + " catches in " + block.getSourceCodeLocation())));
    }

    private static GivenClassesConjunction named(String suffix) {
        return classes().that(not(resideInAPackage("..shared..")).and(simpleNameEndingWith(suffix)));
    }

    private static GivenClassesConjunction annotated(Class<? extends Annotation> annotation) {
        return classes().that().areAnnotatedWith(annotation);
    }

    private ArchRule dependencies(String description, Function<Dependency, Optional<String>> refusal) {
        return classes().should(new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    refusal.apply(dependency)
                            .ifPresent(reason -> events.add(SimpleConditionEvent.violated(
                                    dependency, reason + ": " + dependency.getDescription())));
                }
            }
        });
    }

    private static ArchCondition<JavaClass> condition(
            String description, Function<JavaClass, Optional<String>> refusal) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                refusal.apply(type).ifPresent(reason -> events.add(SimpleConditionEvent.violated(type, reason)));
            }
        };
    }

    private static ArchCondition<JavaMethod> methodCondition(String description, Predicate<JavaMethod> broken) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (broken.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " should " + description));
                }
            }
        };
    }

    private Optional<Room> roomOf(JavaClass type) {
        return Room.of(root, type.getBaseComponentType().getPackageName());
    }
}
