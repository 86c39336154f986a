package org.moot.app.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The rules about classes, under a root package, so that they can be tried on planted violations too. */
record HouseRules(String root) {
    private static final List<String> OUTSIDE_CORE =
            List.of("storage", "console", "discord", "matrix", "zoom", "web", "pictures", "app", "bench", "verifier");
    private static final List<String> ADAPTERS = List.of("console", "discord", "matrix", "zoom");
    private static final Pattern BANNED_NAME =
            Pattern.compile(".*(Service|Manager|Helper|Utils?|Impl|Processor|DTO|Dto|Info|Data)");
    private static final Pattern CLOCK_CLASS = Pattern.compile(
            "java\\.time\\.(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|Year)");

    Map<String, ArchRule> all() {
        var rules = new TreeMap<String, ArchRule>();
        rules.put("01 bot-core depends only on itself, Java, slf4j and jspecify", coreStandsAlone());
        rules.put("02 adapters do not know each other", adaptersApart());
        homes().forEach((home, libraries) ->
                rules.put("03 the libraries of " + home + " are used nowhere else", oneHome(home, libraries)));
        rules.put("04 there are no cycles between features", noCycles());
        rules.put("05 count is pure", countIsPure());
        rules.put("06 nobody reads the clock outside app", nobodyReadsTheClock());
        rules.put("07 no class has a name that says nothing", noEmptyNames());
        rules.put("08 a command is final", commandsAreFinal());
        rules.put("08 a command uses no other command", commandsStandAlone());
        rules.put("09 entities are package-private and end in Row", entitiesAreRows());
        rules.put("13 the verifier knows the JDK alone", verifierStandsAlone());
        rules.put("10 in core only Delivery calls a platform", onlyDeliveryCallsPlatforms());
        return rules;
    }

    private DescribedPredicate<JavaClass> core() {
        return not(resideInAnyPackage(under(OUTSIDE_CORE)))
                .and(resideInAPackage(root + ".."))
                .as("classes of bot-core");
    }

    private String[] under(List<String> names) {
        return names.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    private ArchRule coreStandsAlone() {
        return classes()
                .that(core())
                .should()
                .onlyDependOnClassesThat(core().or(resideInAnyPackage("java..", "org.slf4j..", "org.jspecify..")))
                .allowEmptyShould(true);
    }

    private ArchRule adaptersApart() {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                        return ADAPTERS.stream()
                                .filter(adapter ->
                                        (javaClass.getPackageName() + ".").startsWith(root + "." + adapter + "."))
                                .findFirst()
                                .map(SliceIdentifier::of)
                                .orElse(SliceIdentifier.ignore());
                    }

                    @Override
                    public String getDescription() {
                        return "adapters";
                    }
                })
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true);
    }

    private static Map<String, List<String>> homes() {
        return Map.of(
                "discord", List.of("net.dv8tion.."),
                "matrix.read", List.of("org.jsoup.."),
                "matrix.gateway",
                        List.of(
                                "de.connect2x..",
                                "io.ktor..",
                                "kotlin..",
                                "kotlinx..",
                                "org.koin..",
                                "org.jetbrains.."),
                "zoom", List.of("okhttp3.."),
                "web", List.of("net.fortuna..", "org.thymeleaf.."),
                "console", List.of("org.jline.."),
                "pictures", List.of("org.knowm.xchart..", "org.apache.batik.."),
                "storage",
                        List.of(
                                "jakarta.persistence..",
                                "org.hibernate..",
                                "org.springframework.data..",
                                "com.github.kagkarlsson..",
                                "org.flywaydb..",
                                "org.postgresql..",
                                "io.zonky.."));
    }

    private ArchRule oneHome(String home, List<String> libraries) {
        return noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAPackage(root + "." + home + ".."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries.toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule countIsPure() {
        return classes()
                .that()
                .resideInAPackage(root + ".count..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        root + ".count..",
                        "java.lang..",
                        "java.util..",
                        "java.math..",
                        "java.security..",
                        "java.nio.charset..",
                        "org.jspecify..")
                .allowEmptyShould(true);
    }

    private ArchRule verifierStandsAlone() {
        return classes()
                .that()
                .resideInAPackage(root + ".verifier..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(root + ".verifier..", "java..", "javax.crypto..")
                .allowEmptyShould(true);
    }

    private ArchRule nobodyReadsTheClock() {
        return noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAPackage(root + ".app.."))))
                .should()
                .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("the machine's clock") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        return readsClock(access.getTargetOwner().getName(), access.getName());
                    }
                })
                .allowEmptyShould(true);
    }

    private static boolean readsClock(String owner, String name) {
        boolean now = CLOCK_CLASS.matcher(owner).matches() && name.equals("now");
        boolean system = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        boolean source = (owner.equals("java.time.Clock") || owner.equals("java.time.InstantSource"))
                && name.startsWith("system");
        return now || system || source;
    }

    private ArchRule noEmptyNames() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .haveNameMatching(BANNED_NAME.pattern())
                .allowEmptyShould(true);
    }

    private ArchRule commandsAreFinal() {
        return classes()
                .that(isCommand())
                .should()
                .haveModifier(JavaModifier.FINAL)
                .allowEmptyShould(true);
    }

    private ArchRule commandsStandAlone() {
        return classes()
                .that(isCommand())
                .should(new OnlyItsOwn("use no other command", isCommand()))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> isCommand() {
        return DescribedPredicate.describe(
                "commands",
                it -> !it.isInterface() && it.isAssignableTo("org.moot.command.Command") && !it.isAnonymousClass());
    }

    private ArchRule entitiesAreRows() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .haveSimpleNameEndingWith("Row")
                .andShould()
                .bePackagePrivate()
                .allowEmptyShould(true);
    }

    private ArchRule onlyDeliveryCallsPlatforms() {
        return noClasses()
                .that(core())
                .and()
                .doNotHaveFullyQualifiedName("org.moot.notice.Delivery")
                .should()
                .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("a method of Platform") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        return access.getTargetOwner().getName().equals("org.moot.conversation.Platform")
                                && !access.getName().equals("name");
                    }
                })
                .allowEmptyShould(true);
    }
}
