package org.greatcraftsman.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;

/**
 * Tests the settings of the profiles. The passwords of a rehearsal are public, so it listens on the
 * loopback address only.
 */
class LoopbackTest {

  @Test
  void onlyARehearsalIsBoundToTheLoopbackAddress() {
    assertThat(address("rehearsal")).isEqualTo("127.0.0.1");
    assertThat(address("mysql")).isNull();
    assertThat(address("h2")).isNull();
  }

  @Test
  void onlyARehearsalCreatesItsKeysAndPasswords() {
    assertThat(setting("mysql", "craftsman.keyset-create")).isNull();
    assertThat(setting("mysql", "craftsman.admin.password")).isEmpty();
    assertThat(setting("h2", "craftsman.keyset-create")).isNull();
    assertThat(setting("h2", "craftsman.admin.password")).isEmpty();
  }

  @Test
  void theDataOfAnOfficeAndOfARehearsalAreInDifferentFolders() {
    assertThat(setting("rehearsal", "spring.datasource.url"))
        .startsWith("jdbc:h2:file:./data/craftsman;");
    assertThat(setting("h2", "spring.datasource.url"))
        .startsWith("jdbc:h2:file:./office-data/craftsman;");
  }

  private static String address(String profile) {
    return setting(profile, "server.address");
  }

  private static String setting(String profile, String name) {
    StandardEnvironment environment = new StandardEnvironment();
    ConfigDataEnvironmentPostProcessor.applyTo(environment, null, null, profile);
    return environment.getProperty(name);
  }
}
