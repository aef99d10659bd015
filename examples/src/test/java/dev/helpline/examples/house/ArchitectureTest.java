package dev.helpline.examples.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may see whom. The arrows are those of the project's layout; module descriptors hold them too, between modules. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.helpline");

    @Test
    void inside_core_the_arrows_are_a_straight_line_and_every_other_module_sees_core_only() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("form")
                .definedBy("dev.helpline.form")
                .layer("time")
                .definedBy("dev.helpline.time")
                .layer("ticket")
                .definedBy("dev.helpline.ticket")
                .layer("spi")
                .definedBy("dev.helpline.spi")
                .layer("desk")
                .definedBy("dev.helpline")
                .optionalLayer("json")
                .definedBy("dev.helpline.json")
                .optionalLayer("ical")
                .definedBy("dev.helpline.ical")
                .optionalLayer("jdbc")
                .definedBy("dev.helpline.jdbc")
                .layer("testkit")
                .definedBy("dev.helpline.testkit..")
                .layer("escalation")
                .definedBy("dev.helpline.escalation")
                .layer("files")
                .definedBy("dev.helpline.files")
                .layer("backtest")
                .definedBy("dev.helpline.backtest")
                .layer("rotation")
                .definedBy("dev.helpline.rotation..")
                .layer("examples")
                .definedBy("dev.helpline.examples..")
                .whereLayer("form")
                .mayNotAccessAnyLayer()
                .whereLayer("time")
                .mayOnlyAccessLayers("form")
                .whereLayer("ticket")
                .mayOnlyAccessLayers("time", "form")
                .whereLayer("spi")
                .mayOnlyAccessLayers("ticket", "time")
                .whereLayer("desk")
                .mayOnlyAccessLayers("spi", "ticket", "time")
                .whereLayer("json")
                .mayOnlyAccessLayers("spi", "ticket", "time", "form")
                .whereLayer("ical")
                .mayOnlyAccessLayers("time")
                .whereLayer("jdbc")
                .mayOnlyAccessLayers("desk", "spi", "ticket", "time", "json")
                .whereLayer("testkit")
                .mayOnlyAccessLayers("desk", "spi", "ticket", "time", "json")
                .whereLayer("escalation")
                .mayOnlyAccessLayers("desk", "spi", "ticket", "time", "json", "form")
                .whereLayer("files")
                .mayOnlyAccessLayers("escalation", "desk", "spi", "ticket", "time", "json", "form")
                .whereLayer("rotation")
                .mayOnlyAccessLayers("desk", "spi", "ticket", "time", "json")
                .whereLayer("backtest")
                .mayOnlyAccessLayers("files", "escalation", "desk", "spi", "ticket", "time", "json", "form")
                .whereLayer("examples")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("dev.helpline.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothing_published_reads_the_machine_or_chance() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.helpline.examples..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .check(CLASSES);
    }
}
