package dev.helpline.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a host compiles against is Java and Helpline, and nobody else's. */
class PublicSignaturesTest {

    private static final List<String> OURS = List.of("java.", "javax.sql.", "dev.helpline.");
    private static final List<String> OF_TESTS = List.of("org.junit.jupiter.api.", "net.jqwik.api.");

    @Test
    void no_third_party_type_stands_in_a_public_signature() {
        List<String> offenders = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.helpline").stream()
                        .filter(PublicSignaturesTest::isPublished)
                        .forEach(type -> offenders.addAll(offenders(type)));
        assertThat(offenders).isEmpty();
    }

    private static boolean isPublished(JavaClass type) {
        return !type.getPackageName().startsWith("dev.helpline.examples") && isPublic(type);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicSignaturesTest::isPublic).orElse(true);
    }

    private static List<String> offenders(JavaClass type) {
        boolean kit = type.getPackageName().startsWith("dev.helpline.testkit");
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> members = Stream.concat(
                type.getCodeUnits().stream()
                        .filter(unit -> isExposed(unit.getModifiers()))
                        .flatMap(PublicSignaturesTest::types),
                type.getFields().stream()
                        .filter(field -> isExposed(field.getModifiers()))
                        .map(JavaField::getType));
        return Stream.concat(supertypes, members)
                .flatMap(used -> used.getAllInvolvedRawTypes().stream())
                .map(used -> used.getBaseComponentType())
                .filter(used -> !used.isPrimitive() && !isAllowed(used.getName(), kit))
                .map(used -> type.getName() + " shows " + used.getName())
                .distinct()
                .toList();
    }

    private static Stream<JavaType> types(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types.map(JavaType.class::cast));
    }

    private static boolean isExposed(Set<JavaModifier> modifiers) {
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private static boolean isAllowed(String name, boolean kit) {
        return OURS.stream().anyMatch(name::startsWith)
                || (kit && OF_TESTS.stream().anyMatch(name::startsWith));
    }
}
