package org.greatcraftsman;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class RoomsTest {

  @Test
  void aRoomIsReachedThroughItsDoorAndNoArrowsMakeACircle() {
    ApplicationModules.of(GreatCityCraftsman.class).verify();
  }

  @Test
  void onlyTheRoomProcessKnowsTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.greatcraftsman.process..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.greatcraftsman"));
  }
}
